// SPDX-License-Identifier: GPL-3.0-or-later
//
// A clipboard that is shared with a machine over D-Bus: our own, which counts as QEMU does. What
// stands for the desktop's is in memory; tests/input has the real one.
import { Selection, TEXT_MIME } from '../../src/display1/clipboard.js';
import { RemoteDisplay } from '../../src/display1/remote-display.js';
import {
    ClipboardInUse,
    ClipboardSharing,
    MAX_OFFERED_BYTES,
    MAX_TAKEN_BYTES,
} from '../../src/peripherals/clipboard/clipboard-sharing.js';
import { TOO_LONG, type HostClipboard } from '../../src/peripherals/clipboard/host-clipboard.js';
import { sleep, until } from '../support/main-loop.js';
import { ProducedMachine } from '../support/produced-machine.js';

class Desktop implements HostClipboard {
    readonly texts = new Map<Selection, string>();
    writes = 0;
    #changed: ((selection: Selection) => void) | null = null;

    read = (selection: Selection, maxBytes: number) => {
        const text = this.texts.get(selection) ?? null;
        const size = new TextEncoder().encode(text ?? '').length;
        return Promise.resolve(size > maxBytes ? TOO_LONG : { text, isTooLong: false });
    };
    write = (selection: Selection, text: string): void => {
        this.writes++;
        this.texts.set(selection, text);
    };
    watch = (changed: (selection: Selection) => void) => {
        this.#changed = changed;
        return () => {
            this.#changed = null;
        };
    };

    copy(text: string, selection: Selection = Selection.CLIPBOARD): void {
        this.texts.set(selection, text);
        this.#changed?.(selection);
    }

    get text(): string | undefined {
        return this.texts.get(Selection.CLIPBOARD);
    }
}

const QUIET_MS = 200;

describe('A shared clipboard', () => {
    let machine: ProducedMachine;
    let display: RemoteDisplay;
    let desktop: Desktop;
    let sharing: ClipboardSharing;
    let said: string[];

    function start(remote: RemoteDisplay, withPrimary = false): ClipboardSharing {
        if (!remote.clipboard) throw new Error('the machine has no clipboard');
        return new ClipboardSharing(remote.clipboard, desktop, withPrimary, {
            agentHeard: () => said.push('agent'),
            tooLong: where => said.push(`too long: ${where}`),
        });
    }

    beforeEach(async () => {
        machine = new ProducedMachine();
        display = await RemoteDisplay.open(await machine.connect(), null);
        desktop = new Desktop();
        said = [];
        sharing = start(display);
        await sharing.open();
    });

    afterEach(() => {
        sharing.close();
        display.close();
        machine.close();
    });

    const grabs = () => machine.log.filter(line => line.startsWith('grab'));

    async function pasted(selection: Selection = Selection.CLIPBOARD): Promise<string> {
        const { bytes } = await machine.clipboard.request(selection, [TEXT_MIME]);
        return new TextDecoder().decode(bytes.toArray());
    }

    async function guestCopies(text: string): Promise<void> {
        machine.clipboardText = text;
        await machine.clipboard.grab(Selection.CLIPBOARD, [TEXT_MIME]);
    }

    it('offers what was copied when the person comes, and what is copied while they are there', async () => {
        desktop.copy('Grüße, 世界 🦊');
        await sleep(QUIET_MS);
        expect(grabs()).toEqual([]);
        expect(await pasted()).toBe('');

        sharing.isHere = true;
        await until(() => grabs().length === 1, 'an offer');
        expect(await pasted()).toBe('Grüße, 世界 🦊');

        desktop.copy('second');
        await until(() => grabs().length === 2, 'a second offer');
        expect(await pasted()).toBe('second');
        desktop.copy('selected', Selection.PRIMARY);
        await sleep(QUIET_MS);
        expect(grabs().length).toBe(2);
    });

    it('takes the guest’s text while the person is there, and does not offer it back', async () => {
        await guestCopies('aus dem Gast 🦊');
        await sleep(QUIET_MS);
        expect(desktop.text).toBeUndefined();

        sharing.isHere = true;
        await machine.clipboard.grab(Selection.CLIPBOARD, []);
        await machine.clipboard.grab(Selection.CLIPBOARD, ['image/png']);
        await sleep(QUIET_MS);
        expect(desktop.text).toBeUndefined();
        await guestCopies('aus dem Gast 🦊');
        await until(() => desktop.text === 'aus dem Gast 🦊', 'the guest’s text');
        await sleep(QUIET_MS);
        expect(grabs()).toEqual([]);
        expect(desktop.writes).toBe(1);
    });

    it('offers the text again to a guest whose agent was started again', async () => {
        sharing.isHere = true;
        desktop.copy('kept');
        await until(() => grabs().length === 1, 'an offer');
        await machine.clipboard.restart();
        await until(() => grabs().length === 2, 'another offer');
        expect(await pasted()).toBe('kept');
        expect(said).toContain('agent');
        expect(sharing.isAgentKnown).toBeTrue();
    });

    it('takes back what it offered once there is nothing of the kind, and when it ends', async () => {
        sharing.isHere = true;
        desktop.copy('old');
        await until(() => grabs().length === 1, 'an offer');
        desktop.copy('');
        await until(() => machine.log.at(-1) === 'ungrab 0', 'the offer to end');
        expect(await pasted()).toBe('');
        sharing.close();
        await until(() => !machine.clipboard.hasClient, 'the machine to be told');
    });

    it('shares what is selected where that is wanted', async () => {
        sharing.close();
        await until(() => !machine.clipboard.hasClient, 'the clipboard to be free');
        sharing = start(display, true);
        await sharing.open();
        sharing.isHere = true;
        desktop.copy('selected', Selection.PRIMARY);
        await until(() => grabs().length === 1, 'an offer');
        expect(await pasted(Selection.PRIMARY)).toBe('selected');
        expect(await pasted()).toBe('');
    });

    it('carries so much and no more, either way', async () => {
        sharing.isHere = true;
        desktop.copy('a'.repeat(MAX_OFFERED_BYTES));
        await until(() => grabs().length === 1, 'an offer');
        expect((await pasted()).length).toBe(MAX_OFFERED_BYTES);
        // Two bytes each, so that characters are too few and bytes too many.
        desktop.copy('é'.repeat(MAX_OFFERED_BYTES / 2 + 1));
        await until(() => said.includes('too long: host'), 'the person to be told');
        expect(grabs().length).toBe(1);
        expect(await pasted()).toBe('');

        await guestCopies('b'.repeat(MAX_TAKEN_BYTES + 1));
        await until(() => said.includes('too long: guest'), 'the person to be told');
        expect(desktop.writes).toBe(0);
        await guestCopies('b'.repeat(MAX_TAKEN_BYTES));
        await until(() => desktop.text === machine.clipboardText, '1 MiB of the guest');
    });

    it('asks a machine that offers 5000 times only now and then', async () => {
        sharing.isHere = true;
        const storm = Array.from({ length: 5000 }, () =>
            machine.clipboard.grab(Selection.CLIPBOARD, [TEXT_MIME]).catch(() => undefined),
        );
        await Promise.all(storm);
        await guestCopies('after the storm');
        await until(() => desktop.text === 'after the storm', 'the last text');
        expect(desktop.writes).toBeLessThanOrEqual(2);
    });

    it('is not had by a second program until the first has left', async () => {
        const second = await RemoteDisplay.open(await machine.connect(), null);
        const late = start(second);
        await expectAsync(late.open()).toBeRejectedWithError(ClipboardInUse, /close it/);
        late.close();
        // The same connection, as another window of the process that holds it has.
        const same = await RemoteDisplay.open(display.control, null);
        const beside = start(same);
        await expectAsync(beside.open()).toBeRejectedWithError(ClipboardInUse);
        beside.close();
        sharing.close();
        await until(() => !machine.clipboard.hasClient, 'the clipboard to be free');
        const after = start(second);
        await after.open();
        expect(machine.clipboard.hasClient).toBeTrue();
        after.close();
        same.close();
        second.close();
    });
});
