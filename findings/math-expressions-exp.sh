#!/bin/sh
# math-expressions 1.8.1 (npm), which is made for comparing students' answers: its derivatives.
# Expected: a function that can be written and evaluated has its derivative, or it is told that there is
# none.
# Behaviour: exp is known and worth e to the x, and its derivative is 0. So the one of a sigmoid is,
# too, and the right answer is marked wrong. Written as e^x all is well. And tanh, sinh and cosh are
# read as tan h, sin h, cos h times x, in a variable h that nobody wrote.
# Seen at x = 0.7:
#   exp(x): derivative 0.000, difference quotient 2.014; exp(x) is marked wrong
#   e^x: derivative 2.014, difference quotient 2.014; e^x is marked right
#   exp(x)/(1+exp(x)): derivative 0.000, difference quotient 0.222; exp(x)/(1+exp(x))^2 is marked wrong
#   e^x/(1+e^x): derivative 0.222, difference quotient 0.222; e^x/(1+e^x)^2 is marked right
#   log(1+exp(x)): derivative 0.000, difference quotient 0.668; exp(x)/(1+exp(x)) is marked wrong
#   tanh(x): derivative NaN, difference quotient NaN; 1-tanh(x)^2 is marked wrong
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  math-expressions@1.8.1
cat > "$dir/seen.mjs" <<'END'
import me from 'math-expressions';

function tell(text, answer) {
  const f = me.fromText(text);
  const slope = f.derivative('x');
  const quotient = (f.evaluate({ x: 0.70001 }) - f.evaluate({ x: 0.69999 })) / 0.00002;
  const mark = slope.equals(me.fromText(answer)) ? 'right' : 'wrong';
  console.log(`${text}: derivative ${slope.evaluate({ x: 0.7 }).toFixed(3)}, difference quotient `
    + `${quotient.toFixed(3)}; ${answer} is marked ${mark}`);
}

tell('exp(x)', 'exp(x)');
tell('e^x', 'e^x');
tell('exp(x)/(1+exp(x))', 'exp(x)/(1+exp(x))^2');
tell('e^x/(1+e^x)', 'e^x/(1+e^x)^2');
tell('log(1+exp(x))', 'exp(x)/(1+exp(x))');
tell('tanh(x)', '1-tanh(x)^2');
END
seen=$(node "$dir/seen.mjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
