// SPDX-License-Identifier: GPL-3.0-or-later
import GLib from 'gi://GLib?version=2.0';

import type { ClipboardData } from '../../src/display1/clipboard-checks.js';
import type { ProducedClipboard } from '../../src/display1/clipboard.js';
import type { Control } from '../../src/display1/control.js';
import type { MemoryFrame } from '../../src/display1/listener-feed.js';
import { PixmanFormat } from '../../src/display1/pixel-format.js';
import type { ProducedAudio } from '../../src/display1/produced-audio.js';
import type { ProducedConsole } from '../../src/display1/produced-console.js';
import { Producer } from '../../src/display1/producer.js';
import { socketPair } from '../../src/display1/socket-pair.js';
import { connectPeer } from '../../src/machine/peer.js';
import { SharedFile } from '../../src/memory/shared-file.js';

/** A frame in shared memory, of one colour, and the memory itself, which the caller closes. */
export function sharedFrame(
    width: number,
    height: number,
    pixel: readonly [number, number, number, number],
): { frame: MemoryFrame; memory: SharedFile } {
    const stride = width * 4;
    const memory = new SharedFile(stride * height);
    const bytes = new Uint8Array(stride * height);
    for (let i = 0; i < bytes.length; i++) bytes[i] = pixel[i % 4] ?? 0;
    memory.write(0, new GLib.Bytes(bytes), 0, bytes.length);
    const layout = { width, height, stride, format: PixmanFormat.x8r8g8b8 };
    return { memory, frame: { ...layout, bytes: memory.bytes, offset: 0, fd: memory.fd } };
}

/** A machine of our own that writes down what is done to it. */
export class ProducedMachine {
    readonly producer: Producer;
    readonly console: ProducedConsole;
    readonly clipboard: ProducedClipboard;
    readonly audio: ProducedAudio;
    /** What was done, in the order in which it came, such as `press 30`. */
    readonly log: string[] = [];
    /** What the guest would give to whoever pastes. */
    clipboardText = 'from the guest';

    /** @param touch - whether it has a touch screen */
    constructor(
        name = 'produced',
        { uuid, touch = true }: { uuid?: string; touch?: boolean } = {},
    ) {
        const note = (...words: (string | number)[]): void => {
            this.log.push(words.join(' '));
        };
        this.producer = new Producer({ name, ...(uuid === undefined ? {} : { uuid }) });
        this.console = this.producer.addConsole(
            { label: 'screen', deviceAddress: 'pci/0000/01.0' },
            {
                keyboard: {
                    press: qnum => note('press', qnum),
                    release: qnum => note('release', qnum),
                },
                mouse: {
                    press: button => note('button', button),
                    release: button => note('unbutton', button),
                    setAbsPosition: (x, y) => note('at', x, y),
                    relMotion: (dx, dy) => note('by', dx, dy),
                },
                ...(touch && {
                    multiTouch: {
                        touch: (kind, slot, x, y) => note('touch', kind, slot, x, y),
                    },
                }),
                setUiInfo: info => note('ui', info.width, info.height, info.widthMm),
            },
        );
        this.clipboard = this.producer.addClipboard({
            grab: ({ selection, mimes }) => note('grab', selection, ...mimes),
            release: selection => note('ungrab', selection),
            request: ({ mimes }): ClipboardData => ({
                mime: mimes[0] ?? '',
                bytes: new GLib.Bytes(new TextEncoder().encode(this.clipboardText)),
            }),
        });
        this.audio = this.producer.addAudio();
    }

    /** Connects to the machine peer to peer; the caller closes the connection. */
    async connect(): Promise<Control> {
        const [ours, theirs] = socketPair();
        const [connection] = await Promise.all([
            connectPeer(ours, null),
            this.producer.serveOnSocket(theirs, null),
        ]);
        return { connection, busName: null };
    }

    close(): void {
        this.producer.close();
    }
}
