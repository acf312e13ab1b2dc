// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copy and paste between the desktop and a real guest's agent, through the program's window: this
// process is the other program on the desktop, whose window takes the keyboard and gives it back.
import Gdk from 'gi://Gdk?version=4.0';
import GLib from 'gi://GLib?version=2.0';

import type { Console } from '../../src/display1/console.js';
import {
    MAX_OFFERED_BYTES,
    MAX_TAKEN_BYTES,
} from '../../src/peripherals/clipboard/clipboard-sharing.js';
import { SCREEN_HEIGHT, SCREEN_WIDTH } from '../support/bed.js';
import { tapKeys, type InputInjector } from '../support/input-injector.js';
import type { GuestProgram, LinuxMachine } from '../support/linux-machine.js';
import { sleep, until } from '../support/main-loop.js';
import { RunningProgram } from '../support/program.js';
import { guestAndInjector, MACHINE } from './guest-input.js';
import { OtherWindow } from './other-window.js';

const KEY_A = 30;

const WINDOW_MS = 40_000;
/** For what must not happen. */
const QUIET_MS = 300;

/** The letters of the agent's `grab-size`. */
function knownLetters(size: number): string {
    const letters = new Uint8Array(size);
    for (let i = 0; i < size; i++) letters[i] = 97 + ((i + Math.floor(i / 1024)) % 26);
    return new TextDecoder().decode(letters);
}

/** FNV-1a, as the agent prints it. */
function checksum(text: string): string {
    let sum = 2166136261;
    for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 16777619);
    return (sum >>> 0).toString(16).padStart(8, '0');
}

describe('The clipboard of a machine', () => {
    let machine: LinuxMachine;
    let screen: Console;
    let injector: InputInjector;
    let window: RunningProgram;
    let agent: GuestProgram;
    let notes: OtherWindow | null = null;

    beforeAll(async () => {
        const bed = guestAndInjector();
        machine = bed.guest.machine;
        screen = bed.guest.console;
        injector = bed.injector;
        agent = await machine.spawnReady('vdagent');
        window = new RunningProgram(`bus:${MACHINE}`);
        // QEMU has the agent begin anew for whoever takes part in the clipboard.
        await agent.waitFor(/^host-closed$/, WINDOW_MS);
        await agent.waitFor(/^ready$/);
    }, 120_000);

    afterAll(async () => {
        notes?.window.destroy();
        await window.end();
        // The window had the guest follow its size; the next specs count on the screen's.
        const size = { width: SCREEN_WIDTH, height: SCREEN_HEIGHT };
        await screen.setUiInfo({ widthMm: 0, heightMm: 0, x: 0, y: 0, ...size }, null);
        await agent.stop();
    });

    const clipboard = (): Gdk.Clipboard => {
        const display = Gdk.Display.get_default();
        if (!display) throw new Error('no display');
        return display.get_clipboard();
    };

    const tap = (...keys: readonly number[]): Promise<void> => tapKeys(injector, keys);

    /** The person turns to the other program. */
    async function toNotes(): Promise<void> {
        const other = (notes ??= new OtherWindow('notes'));
        const presses = other.keys.length;
        await other.takeFocus();
        // A compositor takes what is copied from whoever got the last press.
        await tap(KEY_A);
        await until(() => other.keys.length > presses, 'the other window to get a key');
        // The machine's window hears of it by then, too.
        await sleep(QUIET_MS);
        expect(other.window.is_active).toBeTrue();
    }

    /** The person turns to the machine. */
    async function toMachine(): Promise<void> {
        agent.skip();
        notes?.window.destroy();
        notes = null;
        await sleep(QUIET_MS);
        await tap(KEY_A);
    }

    async function copyIntoMachine(text: string): Promise<void> {
        await toNotes();
        clipboard().set(text);
        await toMachine();
    }

    async function pasted(): Promise<string> {
        return (await agent.ask('paste 0', /^pasted(?:-size)? 0 ?(.*)$/))[1] ?? '';
    }

    function copiedText(): Promise<string | null> {
        return new Promise(resolve => {
            clipboard().read_text_async(null, (_clipboard, result) => {
                try {
                    resolve(clipboard().read_text_finish(result));
                } catch {
                    resolve(null);
                }
            });
        });
    }

    async function untilCopied(text: string): Promise<void> {
        let found: string | null = null;
        const isThere = async () => (found = await copiedText()) === text;
        await until(isThere, () => `“${text.slice(0, 20)}”, not “${found?.slice(0, 20) ?? ''}”`);
    }

    it('gives the guest what was copied on the desktop, once the person comes', async () => {
        await toNotes();
        clipboard().set('Grüße, 世界 🦊');
        await sleep(QUIET_MS);
        expect(await pasted()).toBe('');
        await toMachine();
        await agent.waitFor(/^host-grab 0$/);
        expect(await pasted()).toBe('Grüße, 世界 🦊');
    }, 60_000);

    it('gives the desktop what is copied in the guest while the person is there', async () => {
        await agent.ask('grab 0 aus dem Gast, 世界 🦊', /^asked 0$/);
        await sleep(QUIET_MS);
        await toNotes();
        await untilCopied('aus dem Gast, 世界 🦊');
        expect(clipboard().is_local()).toBeFalse();
    }, 60_000);

    it('keeps from the desktop what the guest copies while the person is elsewhere', async () => {
        await toNotes();
        clipboard().set('the person’s own');
        await agent.ask('grab 0 unasked', /^grabbed 0/);
        await sleep(QUIET_MS);
        expect(agent.lines.at(-1)).toMatch(/^grabbed 0/);
        await toMachine();
        await agent.waitFor(/^host-grab 0$/);
        expect(await pasted()).toBe('the person’s own');
    }, 60_000);

    it('offers the text again when the guest’s agent was started again', async () => {
        await agent.stop();
        agent = await machine.spawnReady('vdagent');
        await agent.waitFor(/^host-grab 0$/);
        expect(await pasted()).toBe('the person’s own');
    }, 60_000);

    it('gives the guest nothing that a password manager copied, nor what was there before', async () => {
        await toNotes();
        const secret = Gdk.ContentProvider.new_for_bytes(
            'x-kde-passwordManagerHint',
            new GLib.Bytes(new TextEncoder().encode('secret')),
        );
        const text = Gdk.ContentProvider.new_for_value('hunter2');
        clipboard().set_content(Gdk.ContentProvider.new_union([secret, text]));
        await toMachine();
        await agent.waitFor(/^host-release 0$/);
        expect(await pasted()).toBe('');
    }, 60_000);

    it('carries as much to the guest as QEMU does, and no more', async () => {
        const text = knownLetters(MAX_OFFERED_BYTES);
        await copyIntoMachine(text);
        await agent.waitFor(/^host-grab 0$/);
        expect(await pasted()).toBe(`${MAX_OFFERED_BYTES} ${checksum(text)}`);
        await copyIntoMachine(`${text}a`);
        await agent.waitFor(/^host-release 0$/);
        expect(await pasted()).toBe('');
    }, 60_000);

    it('carries 1 MiB from the guest and no more', async () => {
        await agent.ask(`grab-size 0 ${MAX_TAKEN_BYTES}`, /^asked 0$/);
        await sleep(QUIET_MS);
        await toNotes();
        await untilCopied(knownLetters(MAX_TAKEN_BYTES));
        await toMachine();
        await agent.ask(`grab-size 0 ${MAX_TAKEN_BYTES + 1}`, /^asked 0$/);
        await sleep(QUIET_MS);
        await toNotes();
        expect((await copiedText())?.length).toBe(MAX_TAKEN_BYTES);
    }, 60_000);

    it('goes to a second window of the machine when the first is closed', async () => {
        await toNotes();
        const first = window;
        window = new RunningProgram('--new-window', `bus:${MACHINE}`);
        await until(() => !notes?.window.is_active, 'the second window', WINDOW_MS);
        await first.end();
        notes?.window.destroy();
        notes = null;
        await copyIntoMachine('for the second');
        await agent.waitFor(/^host-grab 0$/);
        expect(await pasted()).toBe('for the second');
    }, 60_000);
});
