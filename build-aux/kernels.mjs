// SPDX-License-Identifier: GPL-3.0-or-later
//
// Has esbuild take `kernels.wasm` for what AssemblyScript makes of src/kernels/assembly.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/kernels/assembly');

/** Nothing of it is collected as garbage, and it has no assertions: their twins have tests. */
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'minimal', '--enable', 'simd'];

async function compile() {
    const { default: asc } = await import('assemblyscript/asc');
    let program;
    const { error, stderr } = await asc.main(
        [join(FOLDER, 'index.ts'), '--outFile', 'kernels.wasm', ...OPTIONS],
        {
            writeFile: (name, contents) => {
                if (name.endsWith('kernels.wasm')) program = contents;
            },
        },
    );
    if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
    return program;
}

/**
 * The plugin, and the files that a build that has used it depends on beside those it names.
 *
 * @param {boolean} [areLeftOut] whether there are none in the script, whose loops their twins do
 */
export function kernelsPlugin(areLeftOut = false) {
    const inputs = [];
    const plugin = {
        name: 'kernels',
        setup({ onResolve, onLoad }) {
            onResolve({ filter: /\/kernels\.wasm$/ }, () => ({
                path: join(FOLDER, 'kernels.wasm'),
                namespace: 'kernels',
            }));
            onLoad({ filter: /./, namespace: 'kernels' }, async () => {
                if (areLeftOut) return { contents: new Uint8Array(), loader: 'binary' };
                inputs.push(...readdirSync(FOLDER).map(name => join(FOLDER, name)));
                return { contents: await compile(), loader: 'binary' };
            });
        },
    };
    return { plugin, inputs };
}
