// SPDX-License-Identifier: GPL-3.0-or-later

/** Reads a binary PPM of 8 bits a colour; `pixel(x, y)` gives 0xRRGGBB. */
export function parsePpm(bytes) {
    const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
    if (!header) throw new Error('this is no binary PPM');
    const width = Number(header[1]);
    const height = Number(header[2]);
    const start = header[0].length;
    if (bytes.length !== start + width * height * 3)
        throw new Error(`this PPM of ${header[0]} has ${bytes.length} bytes`);
    const pixel = (x, y) => bytes.readUIntBE(start + (y * width + x) * 3, 3);
    return { width, height, pixel };
}

/** Throws at the first pixel that is not what `expected(x, y)` says, in the bits of `mask`. */
export function comparePicture(image, width, height, expected, mask = 0xffffff) {
    if (image.width !== width || image.height !== height)
        throw new Error(`the screen is ${image.width}x${image.height}, not ${width}x${height}`);
    for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
            const [want, have] = [expected(x, y), image.pixel(x, y) & mask];
            if (want === have) continue;
            const hex = colour => colour.toString(16).padStart(6, '0');
            throw new Error(`pixel ${x},${y} is ${hex(have)}, not ${hex(want)}`);
        }
    }
}
