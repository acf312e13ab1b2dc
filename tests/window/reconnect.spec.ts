// SPDX-License-Identifier: GPL-3.0-or-later
//
// A machine's window while the machine is not there: not yet, no longer, and there again; what its
// page says, and what the window's parts are told.
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import { application } from '../support/application.js';

import { AbsencePage } from '../../src/app/window/absence-page.js';
import type { SessionWatcher } from '../../src/app/window/machine-session.js';
import { MachineWindow } from '../../src/app/window/machine-window.js';
import { rememberChoices } from '../../src/machine/known/known-machines.js';
import { QmpClient } from '../../src/machine/qmp.js';
import { connectSessionBus } from '../../src/machine/session-bus.js';
import { closeScanout } from '../../src/scanout/dmabuf-map.js';
import { makeImage, SMALL, stopAll } from '../machine/launch-support.js';
import { Bench } from '../machine/support.js';
import { dmabufOf, noise } from '../support/dmabuf.js';
import { sleep, until } from '../support/main-loop.js';
import { ProducedMachine, sharedFrame } from '../support/produced-machine.js';
import { shown } from '../support/widgets.js';

const UUID = '44444444-dddd-4ddd-8ddd-444444444444';
const WINDOW_MS = 40_000;
/** A machine that comes back is noticed sooner. */
const UNNOTICED_MS = 1500;

/** The widget has asked for the picture by then. */
const ATTACH_MS = 300;

/** What a part of the window is told, in order. */
class Diary implements SessionWatcher {
    readonly entries: string[] = [];

    connecting(): void {
        this.entries.push('connecting');
    }

    waiting(): void {
        if (this.entries.at(-1) !== 'waiting') this.entries.push('waiting');
    }

    opened(): void {
        this.entries.push('opened');
    }

    exported(): void {
        this.entries.push('exported');
    }

    released(): void {
        this.entries.push('released');
    }

    absent(): void {
        this.entries.push('absent');
    }
}

describe('A window without its machine', () => {
    const bench = new Bench();
    let window: MachineWindow;
    let diary: Diary;

    afterEach(async () => {
        // A machine that we started is asked about.
        window.session.release();
        window.close();
        await stopAll();
        await bench.clear();
    });

    function open(target: string): void {
        window = new MachineWindow(application(), target, false);
        diary = new Diary();
        window.session.watch(diary);
        window.present();
    }

    const page = (): AbsencePage | undefined => shown(window, AbsencePage)[0];

    /** The words on the buttons of the page. */
    const offers = (): string[] =>
        shown(page() ?? window, Gtk.Button)
            .map(button => button.label?.replace('_', '') ?? '')
            .filter(label => label !== '');

    function click(label: string): void {
        const found = shown(page() ?? window, Gtk.Button).find(
            button => button.label?.replace('_', '') === label,
        );
        if (!found) throw new Error(`no button “${label}” among ${offers().join(', ')}`);
        found.emit('clicked');
    }

    async function untilPage(title: string): Promise<void> {
        await until(
            () => page()?.shown?.title === title,
            () => `“${title}”; there is “${page()?.shown?.title ?? 'none'}”`,
            WINDOW_MS,
        );
    }

    const untilPicture = (): Promise<unknown> =>
        until(
            () => window.showsScreen && window.screen.statistics.messages > 0,
            'a picture',
            WINDOW_MS,
        );

    it('shows it again by itself when it is back, and all are told of it', async () => {
        const first = await bench.start({ name: 'returns', uuid: UUID });
        open(`bus:${UUID}`);
        await window.session.connect();
        await untilPicture();
        await until(() => diary.entries.includes('exported'), 'all that it exports');
        await first.kill();
        await untilPage('Machine Gone');
        expect(offers()).toEqual(['Stop Waiting', 'Open Another Machine']);
        expect(window.machine).toBeNull();
        await bench.start({ name: 'returns', uuid: UUID });
        await untilPicture();
        await until(() => diary.entries.at(-1) === 'exported', 'all that it exports now');
        expect(diary.entries).toEqual([
            ...['connecting', 'opened', 'exported'],
            ...['released', 'waiting', 'opened', 'exported'],
        ]);
    }, 90_000);

    it('waits for one that ends before its first picture', async () => {
        // Peer to peer, where the widget mostly hears of the end before it is known what has ended.
        const qemu = await bench.start({ name: 'short-lived', display: 'p2p' });
        open(qemu.qmpPath);
        // It does not answer the widget any more, which attaches in a later turn.
        window.screen.connect('notify::console', () => {
            if (window.screen.console) qemu.suspend();
        });
        await window.session.connect();
        await until(() => window.screen.get_mapped(), 'the screen');
        await sleep(ATTACH_MS);
        expect(window.screen.statistics.messages).toBe(0);
        await qemu.kill();
        await untilPage('Machine Gone');
        expect(offers()).toEqual(['Stop Waiting', 'Open Another Machine']);
        expect(diary.entries).not.toContain('absent');
    }, 60_000);

    it('waits for one without a UUID by its name, until told to stop', async () => {
        const first = await bench.start({ name: 'anonymous' });
        open('anonymous');
        await window.session.connect();
        expect(window.session.target).toMatch(/^bus::/);
        await first.kill();
        await untilPage('Machine Gone');
        click('Stop Waiting');
        expect(offers()).toEqual(['Reconnect', 'Open Another Machine']);
        await bench.start({ name: 'anonymous' });
        await sleep(UNNOTICED_MS);
        expect(window.machine).toBeNull();
        click('Reconnect');
        await untilPicture();
        expect(diary.entries.filter(entry => entry === 'absent').length).toBe(1);
    }, 90_000);

    it('waits for a socket that is not there yet when asked to', async () => {
        const path = GLib.build_filenamev([bench.folder(), 'qmp']);
        open(path);
        const connecting = window.session.connect({ wait: true });
        await untilPage('No Such Machine');
        expect(page()?.shown?.description).toContain(path);
        await bench.start({
            display: 'p2p',
            args: ['-qmp', `unix:${path},server=on,wait=off`],
        });
        await connecting;
        expect(window.session.target).toBe(`qmp:${path}`);
        await untilPicture();
    }, 90_000);

    it('starts again what it had started, and was shut down', async () => {
        const image = makeImage(bench, 'disk.img');
        rememberChoices(image, SMALL);
        open(image);
        await window.session.connect();
        const launched = window.machine?.launched;
        const qmp = await QmpClient.connect(launched?.qmpSocket ?? '');
        await qmp.execute('quit').catch(() => undefined);
        await qmp.closed;
        await untilPage('Shut Down');
        expect(offers()).toEqual(['Start Again', 'Open Another Machine']);
        click('Start Again');
        await untilPicture();
        expect(window.machine?.launched?.pid).not.toBe(launched?.pid);
    }, 90_000);

    it('says what helps against a display that is missing', async () => {
        const qemu = await bench.start({ display: 'none' });
        open(qemu.qmpPath);
        await window.session.connect();
        await untilPage('No D-Bus Display');
        const labels = shown(window, Gtk.Label).map(label => label.label);
        expect(labels).toContain('-display dbus,p2p=on');
        expect(offers()).toEqual(['Try Again', 'Open Another Machine']);
        expect(window.get_focus()).toBeInstanceOf(Gtk.Button);
    }, 60_000);

    it('does not come back from closing', async () => {
        open('bus:nobody');
        const connecting = window.session.connect({ wait: true });
        await untilPage('No Such Machine');
        window.close();
        await connecting;
        const before = diary.entries.length;
        const machine = await bench.start({ name: 'nobody' });
        await sleep(UNNOTICED_MS);
        expect(machine.runs).toBeTrue();
        expect(diary.entries.length).toBe(before);
    }, 60_000);

    it('says what helps when the only picture cannot be shown, until there is another', async () => {
        const bus = await connectSessionBus(null);
        const machine = new ProducedMachine('artist');
        machine.producer.serveOnBus(bus);
        const { frame, memory } = sharedFrame(64, 48, [9, 9, 9, 0]);
        // Nobody knows this format.
        const scanout = dmabufOf(noise(64 * 48 * 4), 64, 48, { letters: 'ZZZZ' });
        try {
            open('bus:artist');
            await window.session.connect();
            await until(() => machine.console.viewers === 1, 'the window to attach', WINDOW_MS);
            machine.console.show({ kind: 'dmabuf', scanout });
            await untilPage('Its Picture Cannot Be Shown Here');
            expect(page()?.shown?.description).toContain('ZZZZ');
            const labels = shown(window, Gtk.Label).map(label => label.label);
            expect(labels).toContain('-display dbus,gl=off -device virtio-vga');
            machine.console.show({ kind: 'memory', frame });
            await until(() => page() === undefined, 'the picture', WINDOW_MS);
        } finally {
            window.session.release();
            closeScanout(scanout);
            machine.close();
            memory.close();
            await bus.close(null);
        }
    }, 60_000);
});
