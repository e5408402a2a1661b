#!/bin/sh
# onnx-proto 8.0.1 writes a model, onnxjs 0.1.8 and onnxruntime-web 1.23.0 (npm) read it: one convolution, for
# pictures that come in a batch.
# Expected: the answer for a picture is the same wherever in a batch it is.
# Behaviour: onnxjs' convolution answers for the first picture only: of all others it has the bias, and without one
# 0, at every place. Nothing is said; max pooling, which works picture by picture, is right.
# Seen:
#   3 pictures of 2 x 2, weight 2, bias 10, onnxjs: 12 14 16 18 | 10 10 10 10 | 10 10 10 10
#   3 pictures of 2 x 2, weight 2, bias 10, onnxruntime-web: 12 14 16 18 | 20 22 24 26 | 28 30 32 34
#   3 pictures of 2 x 2, weight 2, bias 0, onnxjs: 2 4 6 8 | 0 0 0 0 | 0 0 0 0
#   3 pictures of 2 x 2, weight 2, bias 0, onnxruntime-web: 2 4 6 8 | 10 12 14 16 | 18 20 22 24
#   the last two alone, bias 10, onnxjs: 20 22 24 26 | 10 10 10 10
#   the last two alone, bias 10, onnxruntime-web: 20 22 24 26 | 28 30 32 34
#   max pooling of 3 pictures, onnxjs: 4 | 8 | 12
#   max pooling of 3 pictures, onnxruntime-web: 4 | 8 | 12
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
const FLOAT = 1;
const INTS = 7;
const shape = (name, sizes) =>
  ({ name, type: { tensorType: { elemType: FLOAT, shape: { dim: sizes.map((dimValue) => ({ dimValue })) } } } });
const ints = (name, numbers) => ({ name, type: INTS, ints: numbers });

/** A model of one layer, whose weights are constants. */
function model(opType, attribute, weights, input, output) {
  const names = weights.map((_, i) => `w${i}`);
  const graph = {
    name: 'layer',
    node: [{ opType, attribute, input: ['x', ...names], output: ['y'] }],
    initializer: weights.map(({ dims, floatData }, i) => ({ name: names[i], dims, dataType: FLOAT, floatData })),
    input: [shape('x', input), ...weights.map(({ dims }, i) => shape(names[i], dims))],
    output: [shape('y', output)],
  };
  const whole = onnx.ModelProto.create({ irVersion: 4, opsetImport: [{ domain: '', version: 9 }], graph });
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

async function tell(name, pictures, outputs, layer) {
  const count = pictures.length;
  const bytes = model(...layer, [count, 1, 2, 2], [count, 1, outputs, outputs]);
  for (const [reader, read] of Object.entries(readers)) {
    const seen = Array.from(await read(bytes, Float32Array.from(pictures.flat()), [count, 1, 2, 2]));
    const each = pictures.map((_, i) => seen.slice(i * outputs ** 2, (i + 1) * outputs ** 2).join(' '));
    console.log(`${name}, ${reader}: ${each.join(' | ')}`);
  }
}

const convolution = (bias) => ['Conv', [ints('kernel_shape', [1, 1])],
  [{ dims: [1, 1, 1, 1], floatData: [2] }, { dims: [1], floatData: [bias] }]];
const pictures = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
(async () => {
  await tell('3 pictures of 2 x 2, weight 2, bias 10', pictures, 2, convolution(10));
  await tell('3 pictures of 2 x 2, weight 2, bias 0', pictures, 2, convolution(0));
  await tell('the last two alone, bias 10', pictures.slice(1), 2, convolution(10));
  await tell('max pooling of 3 pictures', pictures, 1, ['MaxPool', [ints('kernel_shape', [2, 2])], []]);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
