#!/bin/sh
# @ruvector/ruvllm 2.6.2 (npm): its training pipeline and the options of it.
# Expected: weight decay, clipping and the penalty against forgetting change the steps; a warm-up begins
# with small ones; the gradient is that of the loss that is told.
# Behaviour: weightDecay and gradientClip are never read. ewcLambda changes the loss that is told and no
# weight. The rate of a warm-up's first step is 0, and 0 counts as not given, so it is the full rate:
# the one step that a warm-up is there to keep small. The loss is a mean over outputs, the gradient that
# of the sum: with 256 outputs, the default, steps are 256 times what one computes.
# Seen:
#   one output (by the loss: -0.04000): change of a -0.04000, loss told 4.00000
#   16 outputs (by the loss: -0.02125): change of a -0.34000, loss told 1.18750
#   weight decay 0.5: change of a -0.04000, loss told 4.00000
#   clipped to 0.001: change of a -0.04000, loss told 4.00000
#   100 steps of warm-up, the first: change of a -0.04000, loss told 4.00000
#   100 steps of warm-up, the first two: change of a -0.04037, loss told 3.84627
#   two tasks, ewcLambda 0: change of a -0.29694, loss told 2.56818
#   two tasks, ewcLambda 1000000: change of a -0.29694, loss told 5.99922
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" @ruvector/ruvllm@2.6.2
cat > "$dir/seen.cjs" <<'END'
const { LoraAdapter, TrainingPipeline } = require('@ruvector/ruvllm');

const defaults = {
  learningRate: 0.01, batchSize: 1, epochs: 1, scheduler: 'constant', validationSplit: 0,
  weightDecay: 0, gradientClip: 1e9, ewcLambda: 1000,
};

/** The first answer is x + x a b, the others x a b, with a and each b 1; all targets are 0. */
function adapter(outputs) {
  const adapter = new LoraAdapter({ rank: 1, alpha: 1, dropout: 0 }, 1, outputs);
  adapter.setWeights({ loraA: [[1]], loraB: [new Array(outputs).fill(1)], scaling: 1 });
  return adapter;
}

function tell(name, options, runs = 1, outputs = 1) {
  const trained = adapter(outputs);
  const pipeline = new TrainingPipeline({ ...defaults, ...options }, trained);
  pipeline.addData([{ input: [1], target: new Array(outputs).fill(0), quality: 1 }]);
  let result;
  for (let run = 0; run < runs; run++) {
    result = pipeline.train();
  }
  const change = trained.getWeights().loraA[0][0] - 1;
  console.log(`${name}: change of a ${change.toFixed(5)}, loss told ${result.finalLoss.toFixed(5)}`);
}

tell('one output (by the loss: -0.04000)', {});
tell('16 outputs (by the loss: -0.02125)', {}, 1, 16);
tell('weight decay 0.5', { weightDecay: 0.5 });
tell('clipped to 0.001', { gradientClip: 0.001 });
tell('100 steps of warm-up, the first', { scheduler: 'warmup', warmupSteps: 100, epochs: 1 });
tell('100 steps of warm-up, the first two', { scheduler: 'warmup', warmupSteps: 100, epochs: 2 });
tell('two tasks, ewcLambda 0', { ewcLambda: 0, epochs: 5 }, 2);
tell('two tasks, ewcLambda 1000000', { ewcLambda: 1e6, epochs: 5 }, 2);
END
seen=$(node "$dir/seen.cjs")
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
