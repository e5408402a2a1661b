#!/bin/sh
# onnx-proto 8.0.1 writes a model, onnxjs 0.1.8 and onnxruntime-web 1.23.0 (npm) read it: layers that are padded to
# keep the size, with steps of 2, as TensorFlow makes them (auto_pad SAME_UPPER).
# Expected: of 4 x 4 pixels, 3 x 3 weights and steps of 2 one row and one column are missing; they are added below
# and on the right, as ONNX says.
# Behaviour: onnxjs adds them above and on the left: every window lies one pixel off. With steps of 1 and padding
# that is told in numbers it has the right answers.
# Seen:
#   convolution, SAME_UPPER, steps of 2, onnxjs: 111 217 363 582
#   convolution, SAME_UPPER, steps of 2, onnxruntime-web: 348 252 274 180
#   convolution, SAME_UPPER, steps of 2, by hand: 348 252 274 180
#   convolution, pads 0 0 1 1, steps of 2, onnxjs: 348 252 274 180
#   convolution, pads 0 0 1 1, steps of 2, onnxruntime-web: 348 252 274 180
#   convolution, pads 0 0 1 1, steps of 2, by hand: 348 252 274 180
#   average pooling, SAME_UPPER, steps of 2, onnxjs: 3.5 5 9.5 11.1111
#   average pooling, SAME_UPPER, steps of 2, onnxruntime-web: 6 7.5 12 13.75
#   average pooling, SAME_UPPER, steps of 2, by hand: 6 7.5 12 13.75
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

const pixels = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 17]];
const weights = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];

/** What a window of 3 x 3 whose corner is at every second pixel makes of the pixels that are there. */
function byHand(combine) {
  return [0, 2].flatMap((top) => [0, 2].map((left) => {
    const seen = [];
    weights.forEach((row, i) => row.forEach((weight, j) => {
      const pixel = pixels[top + i]?.[left + j];
      if (pixel !== undefined) seen.push({ weight, pixel });
    }));
    return combine(seen);
  }));
}

const sum = (numbers) => numbers.reduce((a, b) => a + b);
const show = (name, reader, numbers) =>
  console.log(`${name}, ${reader}: ${Array.from(numbers, (number) => Number(number.toFixed(4))).join(' ')}`);

async function tell(name, combine, opType, attributes, constants) {
  const bytes = model(opType, [ints('kernel_shape', [3, 3]), ints('strides', [2, 2]), ...attributes], constants,
      [1, 1, 4, 4], [1, 1, 2, 2]);
  for (const [reader, read] of Object.entries(readers)) {
    show(name, reader, await read(bytes, Float32Array.from(pixels.flat()), [1, 1, 4, 4]));
  }
  show(name, 'by hand', byHand(combine));
}

const same = { name: 'auto_pad', type: 3, s: Buffer.from('SAME_UPPER') };
const constants = [{ dims: [1, 1, 3, 3], floatData: weights.flat() }];
const weighted = (seen) => sum(seen.map(({ weight, pixel }) => weight * pixel));
const average = (seen) => sum(seen.map(({ pixel }) => pixel)) / seen.length;
(async () => {
  await tell('convolution, SAME_UPPER, steps of 2', weighted, 'Conv', [same], constants);
  await tell('convolution, pads 0 0 1 1, steps of 2', weighted, 'Conv', [ints('pads', [0, 0, 1, 1])], constants);
  await tell('average pooling, SAME_UPPER, steps of 2', average, 'AveragePool', [same], []);
})();
END
seen=$(node "$dir/seen.cjs" 2> "$dir/log") || { cat "$dir/log"; exit 1; }
echo "$seen"
[ "$seen" = "$(sed -n 's/^#   //p' "$0")" ] || { echo "this has changed"; exit 1; }
