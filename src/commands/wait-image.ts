// SPDX-License-Identifier: GPL-3.0-or-later
import {
    CONSOLE_OPTION,
    JSON_OPTION,
    TARGET,
    type Declaration,
} from '../command-line/declaration.js';
import { NotSeen } from '../command-line/exit-status.js';
import { parseRegion, parseSeconds, type Region } from '../command-line/parse.js';
import { UsageError } from '../usage-error.js';
import { BUTTON_OPTION } from './click.js';
import { machineCommand } from './command.js';
import { loadPicture } from './image-file.js';
import { Needle, type Match } from './image-search.js';
import { cropped, type Picture } from './picture.js';
import { parseButton, Pointer, PRESS_MS } from './pointer.js';
import { REGION_OPTION, TIMEOUT_OPTION } from './waiting.js';

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
        region: REGION_OPTION,
        click: { type: 'boolean', help: 'clicks in its middle' },
        button: { ...BUTTON_OPTION, help: 'which button --click presses' },
        timeout: TIMEOUT_OPTION,
        console: CONSOLE_OPTION,
        json: JSON_OPTION,
    },
    notes: [
        'The first of the files that is seen is named, with its place as WxH+X+Y. A share of 1 is a picture with the same pixels; 0 is one that is no more alike than a plain area would be. Pixels that are transparent in the file are not looked at.',
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

/** Looks for each of the pictures in one part of the screen. */
function look(
    screen: Picture,
    needles: ReadonlyMap<string, Needle>,
    region: Region | null,
    similarity: number,
): Seen | null {
    const part = region ? cropped(screen, region) : screen;
    for (const [file, needle] of needles) {
        const match = needle.find(part, similarity);
        if (match)
            return {
                file,
                ...match,
                x: match.x + (region?.x ?? 0),
                y: match.y + (region?.y ?? 0),
            };
    }
    return null;
}

function asText({ file, x, y, width, height, similarity }: Seen): string {
    const place = `${String(width)}x${String(height)}+${String(x)}+${String(y)}`;
    return `${file}: ${place}, ${(similarity * 100).toFixed(1)} %`;
}

export const waitImage = machineCommand(DECLARATION, ({ values, words }) => {
    const similarity = parseSimilarity(values.similarity);
    const timeoutMs = parseSeconds('--timeout', values.timeout);
    const region = values.region === undefined ? null : parseRegion(values.region);
    const button = parseButton(values.button);
    return async session => {
        const needles = new Map<string, Needle>();
        for (const file of words) needles.set(file, new Needle(await loadPicture(file)));
        const screen = await session.screen(values.console);
        const seen = await screen.watch(timeoutMs, (picture, hasChanged) =>
            hasChanged ? look(picture, needles, region, similarity) : null,
        );
        if (!seen) throw new NotSeen(`Not seen within ${values.timeout} s: ${words.join(', ')}.`);
        print(values.json ? JSON.stringify(seen) : asText(seen));
        if (!values.click) return;
        const pointer = await Pointer.open(session, values.console);
        const [x, y] = [seen.x + seen.width / 2, seen.y + seen.height / 2].map(Math.floor);
        await pointer.moveTo({ x: x ?? 0, y: y ?? 0 });
        await pointer.click(button, PRESS_MS);
    };
});
