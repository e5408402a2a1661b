#!/bin/sh
# Emacs 28.2 (Debian 12: emacs-nox), Calc, its computer algebra: deriv and integ.
# Expected: the slope of expm1(x) = exp(x) - 1, which one writes for small x, is exp(x), and the slope of an antiderivative
# is what was integrated.
# Behaviour: the slope of expm1 is expm1, which is 0 for 1 at 0. The antiderivative of arctanh is that of arctan, that of
# arccosh has the root of 1 - x^2 for x^2 - 1, and is complex, and that of a logarithm to base 10 is
# divided by ln 10 in one of its two terms only. The others seen, of the natural logarithm or arctan, are right.
# Seen, slopes, then antiderivatives with their slope and what was integrated:
#   deriv(expm1(x)) is expm1(x), at 0.0001 0.0001 for 1.0001
#   deriv(expm1(2 x)) is 2 expm1(2 x), at 0.5 3.4366 for 5.4366
#   deriv(exp(x)) is exp(x), at 0.5 1.6487 for 1.6487
#   deriv(lnp1(x)) is 1 / (x + 1), at 0.5 0.6667 for 0.6667
#   integ(arctan(x)) is x arctan(x) - ln(x^2 + 1) / 2, its slope at 0.5 0.4636 for 0.4636
#   integ(arctanh(x)) is x arctan(x) - ln(x^2 + 1) / 2, its slope at 0.5 0.4636 for 0.5493
#   integ(arccosh(x)) is x arccosh(x) - sqrt(1 - x^2), its slope at 2.0 (2.4717, -1.1547) for 1.3170
#   integ(ln(x)) is x ln(x) - x, its slope at 2.0 0.6931 for 0.6931
#   integ(log10(x)) is x ln(x) - x / 2.3026, its slope at 2.0 1.2589 for 0.3010
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq emacs-nox=1:28.2+1-15+deb12u4 emacs-bin-common=1:28.2+1-15+deb12u4 \
  emacs-common=1:28.2+1-15+deb12u4 emacs-el=1:28.2+1-15+deb12u4 libgccjit0=12.2.0-14+deb12u1 libgpm2=1.20.7-10+b1 \
  libasound2=1.2.8-1+b1 liblcms2-2=2.14-2+deb12u1 libjansson4=2.14-2) 2> "$dir/log" || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.el" <<'END'
(require 'calc)
(require 'calc-ext)
(calc-create-buffer)
(setq calc-angle-mode 'rad)
(setq calc-float-format '(fix 4))

(defun at (formula point)
  (calc-eval (format "evalv(subst(%s, x, %s))" formula point)))

(dolist (case '(("expm1(x)" "0.0001" "1.0001") ("expm1(2 x)" "0.5" "5.4366") ("exp(x)" "0.5" "1.6487")
                ("lnp1(x)" "0.5" "0.6667")))
  (princ (format "deriv(%s) is %s, at %s %s for %s\n" (car case) (calc-eval (format "deriv(%s, x)" (car case)))
                 (nth 1 case) (at (format "deriv(%s, x)" (car case)) (nth 1 case)) (nth 2 case))))
(dolist (case '(("arctan(x)" "0.5") ("arctanh(x)" "0.5") ("arccosh(x)" "2.0") ("ln(x)" "2.0") ("log10(x)" "2.0")))
  (let* ((formula (car case)) (point (nth 1 case)) (integral (calc-eval (format "integ(%s, x)" formula))))
    (princ (format "integ(%s) is %s, its slope at %s %s for %s\n" formula integral point
                   (at (format "deriv(integ(%s, x), x)" formula) point) (at formula point)))))
END
lisp=$(find "$dir"/usr/share/emacs/28.2/lisp -type d | grep -v obsolete | tr '\n' ':')
seen=$(LD_LIBRARY_PATH="$(echo "$dir"/usr/lib/*-linux-gnu)" EMACSLOADPATH="$lisp" EMACSDATA="$dir/usr/share/emacs/28.2/etc" \
  HOME="$dir" "$dir/usr/bin/emacs-nox" --dump-file="$(find "$dir/usr/libexec" -name '*.pdmp')" --batch -Q -l "$dir/seen.el" \
  2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
