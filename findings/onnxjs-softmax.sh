#!/bin/sh
# onnx-proto 8.0.1 writes a model, onnxjs 0.1.8 and onnxruntime-web 1.23.0 (npm) read it: a softmax.
# Expected: shares that sum to 1 along the axis, whatever the scores are, or a refusal of what the reader does not
# know.
# Behaviour: since version 13 of ONNX a softmax is along one axis, the last one by default; onnxjs takes files of
# any version and divides by the sum over an axis and all behind it, from the second one on by default, as it was
# before. It takes 0 for the largest score where all are below it: far below 0 all shares are 0.
# Seen:
#   two rows of 2 in version 13, onnxjs: 0.02 0.06 0.17 0.75, sum 1.00
#   two rows of 2 in version 13, onnxruntime-web: 0.27 0.73 0.18 0.82, sum 2.00
#   two rows of 2 in version 13, by hand: 0.27 0.73 0.18 0.82, sum 2.00
#   -1 and -2 in version 9, onnxjs: 0.73 0.27, sum 1.00
#   -1 and -2 in version 9, onnxruntime-web: 0.73 0.27, sum 1.00
#   -1 and -2 in version 9, by hand: 0.73 0.27, sum 1.00
#   -1001 and -1002 in version 9, onnxjs: 0.00 0.00, sum 0.00
#   -1001 and -1002 in version 9, onnxruntime-web: 0.73 0.27, sum 1.00
#   -1001 and -1002 in version 9, by hand: 0.73 0.27, sum 1.00
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$dir" \
  onnx-proto@8.0.1 onnxjs@0.1.8 onnxruntime-web@1.23.0
cat > "$dir/seen.cjs" <<'END'
const { onnx } = require('onnx-proto');
const js = require('onnxjs');
const web = require('onnxruntime-web');

web.env.wasm.numThreads = 1;
const shape = (name, sizes) =>
  ({ name, type: { tensorType: { elemType: 1, shape: { dim: sizes.map((dimValue) => ({ dimValue })) } } } });

/** A softmax along the default axis, as of a version of ONNX. */
function model(version, dims) {
  const graph = {
    name: 'layer',
    node: [{ opType: 'Softmax', input: ['x'], output: ['y'] }],
    input: [shape('x', dims)],
    output: [shape('y', dims)],
  };
  const whole = onnx.ModelProto.create({ irVersion: 4, opsetImport: [{ domain: '', version }], graph });
  return Buffer.from(onnx.ModelProto.encode(whole).finish());
}

const readers = {
  onnxjs: async (bytes, data, dims) => {
    const session = new js.InferenceSession({ backendHint: 'cpu' });
    await session.loadModel(bytes);
    return (await session.run([new js.Tensor(data, 'float32', dims)])).values().next().value.data;
  },
  'onnxruntime-web': async (bytes, data, dims) => {
    const session = await web.InferenceSession.create(bytes, { logSeverityLevel: 4 });
    return (await session.run({ x: new web.Tensor('float32', data, dims) })).y.data;
  },
};

const sum = (numbers) => numbers.reduce((a, b) => a + b);

async function tell(name, version, rows) {
  const dims = [1, rows.length, rows[0].length];
  for (const [reader, read] of Object.entries(readers)) {
    show(name, reader, Array.from(await read(model(version, dims), Float32Array.from(rows.flat()), dims)));
  }
  const groups = version < 13 ? [rows.flat()] : rows;
  show(name, 'by hand', groups.flatMap((scores) => {
    const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
    return powers.map((power) => power / sum(powers));
  }));
}

function show(name, reader, shares) {
  const list = shares.map((share) => share.toFixed(2)).join(' ');
  console.log(`${name}, ${reader}: ${list}, sum ${sum(shares).toFixed(2)}`);
}

(async () => {
  await tell('two rows of 2 in version 13', 13, [[1, 2], [3, 4.5]]);
  await tell('-1 and -2 in version 9', 9, [[-1, -2]]);
  await tell('-1001 and -1002 in version 9', 9, [[-1001, -1002]]);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
