#!/bin/sh
# bear 0.8.2 (Debian 12: erlang-bear, with Erlang 25), statistics of lists: bear:get_statistics of one list, and of two.
# Expected: the mean of 1, 2, 3 and 4 is 2.5. Of two lists rho is Spearman's coefficient and r Pearson's, and a list has
# 1 with itself, by Kendall's tau too.
# Behaviour: everything about a list of fewer than five numbers is 0, their count too. rho is Pearson's coefficient and r
# Spearman's. Equal numbers get different ranks, by their place: of labels and their opposites, which have -1, r is
# 0.31 and tau -0.20. The median of an even number of them is the lower one in the middle.
# Seen:
#   [1,2,3,4]: mean 0.0 for 2.5, median 0.0, deviation 0.00, n 0
#   [1,2,3,4,5]: mean 3.0 for 3.0, median 3, deviation 1.58, n 5
#   [1,2,3,4,5,6]: mean 3.5 for 3.5, median 3, deviation 1.87, n 6
#   [1,2,3,4,5], [1,8,27,64,125]: rho 0.94, r 1.00, tau 1.00; by hand Spearman 1.00, Pearson 0.94, tau 1.00
#   [1,1,1,0,0,0], [1,1,1,0,0,0]: rho 1.00, r 1.00, tau 1.00; by hand Spearman 1.00, Pearson 1.00, tau 1.00
#   [1,1,1,0,0,0], [0,0,0,1,1,1]: rho -1.00, r 0.31, tau -0.20; by hand Spearman -1.00, Pearson -1.00, tau -1.00
#   [0,1,0,1,0,1], [0,1,0,1,1,1]: rho 0.71, r 0.89, tau 0.73; by hand Spearman 0.71, Pearson 0.71, tau 0.71
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
(cd "$dir" && apt-get download -qq erlang-base=1:25.2.3+dfsg-1+deb12u4 erlang-bear=0.8.2+dfsg-3) 2> "$dir/log" \
  || { cat "$dir/log"; exit 1; }
for package in "$dir"/*.deb; do dpkg -x "$package" "$dir"; done
cat > "$dir/seen.erl" <<'ERL'
-module(seen).
-export([main/0]).

mean(X) -> lists:sum(X) / length(X).

pearson(X, Y) ->
    Products = fun(A, B) -> lists:sum([(P - mean(A)) * (Q - mean(B)) || {P, Q} <- lists:zip(A, B)]) end,
    Products(X, Y) / math:sqrt(Products(X, X) * Products(Y, Y)).

ranks(X) ->
    [length([V || V <- X, V < W]) + (length([V || V <- X, V == W]) + 1) / 2 || W <- X].

sign(V) -> if V > 0 -> 1; V < 0 -> -1; true -> 0 end.

tau(X, Y) ->
    Pairs = fun(A, B) ->
        lists:sum([sign(P - Q) * sign(R - S) || {P, R} <- lists:zip(A, B), {Q, S} <- lists:zip(A, B)])
    end,
    Pairs(X, Y) / math:sqrt(Pairs(X, X) * Pairs(Y, Y)).

main() ->
    lists:foreach(fun(X) ->
        Told = bear:get_statistics(X),
        [Mean, Median, Deviation, N] =
            [proplists:get_value(K, Told) || K <- [arithmetic_mean, median, standard_deviation, n]],
        io:format("~w: mean ~w for ~w, median ~w, deviation ~.2f, n ~w~n", [X, Mean, mean(X), Median, Deviation, N])
    end, [[1, 2, 3, 4], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6]]),
    lists:foreach(fun({X, Y}) ->
        Told = bear:get_statistics(X, Y),
        [Rho, R, Tau] = [proplists:get_value(K, Told) + 0.0 || K <- [rho, r, tau]],
        io:format("~w, ~w: rho ~.2f, r ~.2f, tau ~.2f; by hand Spearman ~.2f, Pearson ~.2f, tau ~.2f~n",
                  [X, Y, Rho, R, Tau, pearson(ranks(X), ranks(Y)), pearson(X, Y), tau(X, Y)])
    end, [{[1, 2, 3, 4, 5], [1, 8, 27, 64, 125]}, {[1, 1, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0]},
          {[1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1]}, {[0, 1, 0, 1, 0, 1], [0, 1, 0, 1, 1, 1]}]).
ERL
erlang="$dir/usr/lib/erlang"
bin=$(echo "$erlang"/erts-*/bin)
seen=$(cd "$dir" && BINDIR=$bin ROOTDIR=$erlang EMU=beam PROGNAME=erl HOME=$dir "$bin/erlexec" -noshell \
  -boot "$erlang/bin/start_clean" -pa "$(echo "$erlang"/lib/bear-*/ebin)" \
  -eval 'compile:file("seen"), code:load_abs("seen"), seen:main().' -s init stop 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
