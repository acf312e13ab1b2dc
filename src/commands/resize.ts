// SPDX-License-Identifier: GPL-3.0-or-later
import { CONSOLE_OPTION, TARGET, type Declaration } from '../command-line/declaration.js';
import { NotSeen } from '../command-line/exit-status.js';
import { parseSeconds, parseSize, type Region } from '../command-line/parse.js';
import type { Console } from '../display1/console.js';
import { MachineError, remoteErrorName } from '../machine/errors.js';
import { machineCommand } from './command.js';

const DECLARATION = {
    name: 'resize',
    group: 'devices',
    summary: 'asks the guest for another size of the screen',
    arguments: [TARGET, { name: 'WxH' }],
    options: {
        console: CONSOLE_OPTION,
        timeout: {
            type: 'string',
            value: 'SECONDS',
            default: '5',
            help: 'how long the guest may take; 0 does not wait for it',
        },
    },
    notes: [
        'Takes a graphics card that can (virtio-gpu, virtio-vga) and a guest that follows it. 0x0 unplugs one of several screens.',
    ],
    examples: [
        ['vitrine resize my-machine 1920x1080', 'and waits until it is so'],
        ['vitrine resize --console=1 --timeout=0 my-machine 0x0', 'unplugs the second screen'],
    ],
} as const satisfies Declaration;

async function ask(console: Console, size: Pick<Region, 'width' | 'height'>): Promise<void> {
    try {
        await console.setUiInfo({ widthMm: 0, heightMm: 0, x: 0, y: 0, ...size }, null);
    } catch (error) {
        if (remoteErrorName(error)?.endsWith('.Unsupported') !== true) throw error;
        throw new MachineError(
            'unsupported',
            'This machine’s graphics card has only the sizes that its guest chooses: start it with “-device virtio-vga”.',
            { cause: error },
        );
    }
}

export const resize = machineCommand(DECLARATION, ({ values, words: [text = ''] }) => {
    const size = parseSize(text);
    const timeoutMs = parseSeconds('--timeout', values.timeout);
    return async session => {
        await ask(await session.console(values.console), size);
        if (timeoutMs === 0 || size.width === 0) return;
        const screen = await session.screen(values.console);
        const isDone = await screen.watch(timeoutMs, ({ width, height }) =>
            width === size.width && height === size.height ? true : null,
        );
        if (isDone === true) return;
        const { width, height } = screen.picture;
        throw new NotSeen(
            `The guest has not taken ${text} within ${values.timeout} s: its screen has ${String(width)}x${String(height)}.`,
        );
    };
});
