// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures and recordings that a machine's window makes: the guest's own pixels, as files and to
// paste.
import Gdk from 'gi://Gdk?version=4.0';
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { application } from '../support/application.js';

import { MachineWindow } from '../../src/app/window/machine-window.js';
import { sleep, until } from '../support/main-loop.js';
import { Notifications } from '../support/notifications.js';
import { difference, type Picture } from '../support/picture.js';
import { SectorMachine, sectorPicture } from '../support/sector-machine.js';
import { pictureOfTexture } from '../support/texture.js';
import { peakSignalToNoise, readVideo } from '../support/video-file.js';

/** A name that is a path and hidden, if it is taken as it is. */
const NAME = '../.captured';
const OPTIONS = { name: NAME, uuid: '66666666-aaaa-4aaa-8aaa-666666666666' };
const FILE_NAME = /^-\.captured \d{4}-\d\d-\d\d \d\d-\d\d-\d\d( \(\d+\))?\.(png|webm|mp4)$/;

const GOOD_DB = 30;

describe('What a machine’s window captures', () => {
    let machine: SectorMachine;
    let window: MachineWindow;
    let desktop: Notifications;

    beforeAll(async () => {
        desktop = await Notifications.open(Gio.bus_get_sync(Gio.BusType.SESSION, null));
        machine = await SectorMachine.start(OPTIONS);
        window = new MachineWindow(application(), `bus:${NAME}`, false);
        window.present();
        await window.session.connect();
        await until(() => showsPicture(sectorPicture(640, 480, 32)), 'the picture');
    }, 60_000);

    afterAll(async () => {
        window.close();
        await machine.close();
        desktop.close();
    });

    const folder = (name: string): string => GLib.build_filenamev([GLib.get_home_dir(), name]);

    function showsPicture(expected: Picture): boolean {
        const texture = window.screen.screenshot();
        return texture !== null && difference(pictureOfTexture(texture), expected) === null;
    }

    function act(name: string): void {
        const action = window.lookup_action(name);
        expect(action?.enabled).withContext(name).toBeTrue();
        action?.activate(null);
    }

    const isEnabled = (name: string): boolean => window.lookup_action(name)?.enabled === true;

    /** The files in a folder of the person's, by their paths. */
    function files(name: string): string[] {
        const path = folder(name);
        if (!GLib.file_test(path, GLib.FileTest.IS_DIR)) return [];
        const children = Gio.File.new_for_path(path).enumerate_children('standard::name', 0, null);
        return Array.from(children as Iterable<Gio.FileInfo>, info => info.get_name())
            .filter(child => /\.(png|webm|mp4)$/.test(child))
            .sort()
            .map(child => GLib.build_filenamev([path, child]));
    }

    /** What is in an MP4 file can be read only once it was written to its end. */
    function isWhole(path: string): boolean {
        const [, contents] = GLib.file_get_contents(path);
        return new TextDecoder('latin1').decode(contents).includes('moov');
    }

    /** Waits for one more file. */
    function newFile(name: string, before: readonly string[]): Promise<string> {
        return until(
            () => files(name).find(path => !before.includes(path)),
            () => `a file besides ${before.join(', ')}`,
        );
    }

    /** A file is there at once; what is in it comes bit by bit. */
    async function newPicture(before: readonly string[]): Promise<string> {
        const path = await newFile('Screenshots', before);
        const isPicture = (): boolean => {
            try {
                return Gdk.Texture.new_from_filename(path).width > 0;
            } catch {
                return false;
            }
        };
        await until(isPicture, 'the picture in the file');
        return path;
    }

    /** Starts a recording; gives its file's path. */
    async function record(): Promise<string> {
        const before = files('Screencasts');
        act('record');
        const path = await newFile('Screencasts', before);
        await until(() => isEnabled('record'), 'the recording’s beginning');
        expect(GLib.path_get_basename(path)).toMatch(FILE_NAME);
        return path;
    }

    it('is a file of the guest’s exact pixels, in a folder and with a name of its own', async () => {
        const before = files('Screenshots');
        act('screenshot');
        const path = await newPicture(before);
        expect(GLib.path_get_basename(path)).toMatch(FILE_NAME);
        const texture = Gdk.Texture.new_from_filename(path);
        expect(difference(pictureOfTexture(texture), sectorPicture(640, 480, 32))).toBeNull();
        // In the same second: no file is written over.
        act('screenshot');
        await newPicture([...before, path]);
        expect(files('Screenshots').length).toBe(before.length + 2);
    }, 30_000);

    it('is copied as it is, whatever the guest draws later', async () => {
        act('copy-screenshot');
        await machine.command('damage 0 0 320 240 00ff00');
        await until(() => !showsPicture(sectorPicture(640, 480, 32)), 'the change');
        const clipboard = window.get_clipboard();
        const texture = await new Promise<Gdk.Texture | null>(resolve => {
            clipboard.read_texture_async(null, (_clipboard, result) => {
                resolve(clipboard.read_texture_finish(result));
            });
        });
        if (!texture) throw new Error('nothing was copied');
        expect(difference(pictureOfTexture(texture), sectorPicture(640, 480, 32))).toBeNull();
        await machine.command('picture');
    }, 30_000);

    it('is a video of what was on the screen, also where that gets another size', async () => {
        await until(() => showsPicture(sectorPicture(640, 480, 32)), 'the picture');
        const path = await record();
        await machine.command('animate 30');
        await machine.qemu.serial.waitFor(/^frame \d+\r?$/m);
        await machine.command('mode 320 240 16');
        await until(() => window.screen.frame?.width === 320, 'the other size');
        await sleep(300);
        act('record');
        await until(() => isEnabled('record'), 'the recording’s end', 20_000);
        const video = readVideo(path);
        // A busy machine sees less of the motion, but its beginning and its end.
        expect(video.frames).toBeGreaterThan(1);
        expect([video.last.width, video.last.height]).toEqual([640, 480]);
        expect(peakSignalToNoise(video.first, sectorPicture(640, 480, 32))).toBeGreaterThan(
            GOOD_DB,
        );
        await machine.command('mode 640 480 32');
    }, 60_000);

    it('is a whole video also where the machine goes meanwhile', async () => {
        window.appSettings.set_string('recording-format', 'mp4');
        const path = await record();
        expect(path).toMatch(/\.mp4$/);
        await machine.close();
        await until(() => window.machine === null, 'the machine’s end');
        await until(() => isWhole(path), 'the end of the file', 20_000);
        expect(isEnabled('record')).toBeFalse();
        if (!window.is_active)
            await until(
                () => desktop.shown.some(({ title }) => title === `${NAME} Stopped`),
                () => `to be told; there was ${JSON.stringify(desktop.shown)}`,
            );
        window.appSettings.reset('recording-format');
        machine = await SectorMachine.start(OPTIONS);
        await until(() => isEnabled('record'), 'the machine again');
        await until(() => window.screen.frame !== null, 'its picture');
    }, 60_000);

    it('is a whole video also where the window is closed meanwhile', async () => {
        window.appSettings.set_string('recording-format', 'mp4');
        const path = await record();
        window.close();
        await until(() => isWhole(path), 'the end of the file', 20_000);
        const body = GLib.path_get_basename(path);
        await until(
            () => desktop.shown.some(shown => shown.body === body),
            () => `to be told; there was ${JSON.stringify(desktop.shown)}`,
        );
        expect(desktop.shown.at(-1)).toEqual({ title: 'Recording Saved', body });
        window.appSettings.reset('recording-format');
    }, 60_000);
});
