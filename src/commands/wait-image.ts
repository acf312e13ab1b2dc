// SPDX-License-Identifier: GPL-3.0-or-later
import { TARGET, type Declaration } from '../command-line/declaration.js';
import { UsageError } from '../usage-error.js';
import { BUTTON_OPTION } from './click.js';
import { machineCommand } from './command.js';
import { loadPicture } from './image-file.js';
import { Needle, type Match } from './image-search.js';
import type { Picture } from './picture.js';
import { parseButton, Pointer, PRESS_MS } from './pointer.js';
import { LOOKING_OPTIONS, parseLooking, untilSeen } from './waiting.js';

const DECLARATION = {
    name: 'wait-image',
    group: 'waiting',
    summary: 'waits until a picture is to be seen on the screen, and says where',
    arguments: [TARGET, { name: 'FILE', isRepeated: true, completion: 'file' }],
    options: {
        similarity: {
            type: 'string',
            value: 'SHARE',
            default: '0.95',
            help: 'how alike it must be, from 0 to 1',
        },
        click: { type: 'boolean', help: 'clicks in its middle' },
        button: { ...BUTTON_OPTION, help: 'which button --click presses' },
        ...LOOKING_OPTIONS,
    },
    notes: [
        'The first of the files that is seen is named, with its place as WxH+X+Y. A share of 1 is a picture with the same pixels; 0 is one that is no more alike than a plain area would be. Pixels that are transparent in the file are not looked at.',
    ],
    fields: [
        ['file', 'which of the files'],
        ['x', 'its left edge on the screen'],
        ['y', 'its upper edge'],
        ['width', 'in pixels'],
        ['height', 'in pixels'],
        ['similarity', 'how alike it is, from 0 to 1'],
    ],
    examples: [
        ['vitrine wait-image my-machine login.png', 'until the login is there'],
        ['vitrine wait-image --click my-machine ok.png', 'and clicks on it'],
        [
            'vitrine wait-image --region=1920x40+0+0 --timeout=300 my-machine done.png failed.png',
            'one of two, in the upper bar',
        ],
    ],
} as const satisfies Declaration;

interface Seen extends Match {
    readonly file: string;
}

function parseSimilarity(text: string): number {
    const share = Number(text);
    if (/^[\d.]+$/.test(text) && share > 0 && share <= 1) return share;
    throw new UsageError(`--similarity takes a number from 0 to 1, not “${text}”.`);
}

/** Looks for each of the pictures in a part of the screen. */
function find(
    part: Picture,
    needles: ReadonlyMap<string, Needle>,
    similarity: number,
): Seen | null {
    for (const [file, needle] of needles) {
        const match = needle.find(part, similarity);
        if (match) return { file, ...match };
    }
    return null;
}

function asText({ file, x, y, width, height, similarity }: Seen): string {
    const place = `${String(width)}x${String(height)}+${String(x)}+${String(y)}`;
    return `${file}: ${place}, ${(similarity * 100).toFixed(1)} %`;
}

export const waitImage = machineCommand(DECLARATION, ({ values, words }) => {
    const similarity = parseSimilarity(values.similarity);
    const looking = parseLooking(values);
    const button = parseButton(values.button);
    return async session => {
        const needles = new Map<string, Needle>();
        for (const file of words) needles.set(file, new Needle(await loadPicture(file)));
        const found = await untilSeen(
            session,
            looking,
            part => find(part, needles, similarity),
            words.join(', '),
        );
        const { x: left, y: top } = looking.region ?? { x: 0, y: 0 };
        const seen = { ...found, x: found.x + left, y: found.y + top };
        print(values.json ? JSON.stringify(seen) : asText(seen));
        if (!values.click) return;
        const pointer = await Pointer.open(session, values.console);
        const [x, y] = [seen.x + seen.width / 2, seen.y + seen.height / 2].map(Math.floor);
        await pointer.moveTo({ x: x ?? 0, y: y ?? 0 });
        await pointer.click(button, PRESS_MS);
    };
});
