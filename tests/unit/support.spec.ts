// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { countFds, describeNewFds, openFds } from '../support/fd-count.js';
import { settle, sleep, until, within } from '../support/main-loop.js';
import { crop, difference, parseXwd, pixelAt, type Picture } from '../support/picture.js';

describe('until', () => {
    it('gives what it waited for', async () => {
        let value: string | null = null;
        GLib.timeout_add(GLib.PRIORITY_DEFAULT, 30, () => {
            value = 'there';
            return GLib.SOURCE_REMOVE;
        });
        expect(await until(() => value, 'the value')).toBe('there');
    });

    it('takes zero and the empty string for something', async () => {
        expect(await until(() => 0, 'a number', 50)).toBe(0);
        expect(await until(() => '', 'a text', 50)).toBe('');
    });

    it('says what did not come, and how far it was', async () => {
        await expectAsync(until(() => false, 'the impossible', 30)).toBeRejectedWithError(
            'Timed out after 30 ms waiting for the impossible',
        );
        await expectAsync(
            until(
                () => null,
                () => `step ${1 + 1}`,
                30,
            ),
        ).toBeRejectedWithError(/waiting for step 2/);
    });
});

describe('within', () => {
    it('gives what the promise gives and leaves no timer', async () => {
        expect(await within(Promise.resolve(7), 'a number', 10)).toBe(7);
        // The timer would reject later, unheard; the runner would see it in the log.
        await sleep(30);
    });

    it('rejects when it takes too long', async () => {
        await expectAsync(within(sleep(200), 'a long sleep', 20)).toBeRejectedWithError(
            /20 ms waiting for a long sleep/,
        );
    });
});

describe('settle', () => {
    it('lets everything run that is due', async () => {
        let runs = 0;
        GLib.idle_add(GLib.PRIORITY_DEFAULT_IDLE, () => (++runs < 10 ? true : false));
        await settle();
        expect(runs).toBe(10);
    });
});

describe('the count of file descriptors', () => {
    it('is the same when nothing was opened', () => {
        expect(countFds()).toBe(countFds());
    });

    it('sees one that is open and names it', () => {
        const before = openFds();
        const stream = Gio.File.new_for_path('/dev/null').read(null);
        expect(countFds()).toBe(before.size + 1);
        expect(describeNewFds(before)).toMatch(/^\d+ → \/dev\/null$/);
        stream.close(null);
        expect(describeNewFds(before)).toBe('');
    });
});

describe('a picture', () => {
    const picture: Picture = {
        width: 2,
        height: 2,
        data: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    };

    it('has pixels and parts', () => {
        expect(pixelAt(picture, 1, 0)).toBe(0x040506);
        expect(pixelAt(crop(picture, 1, 1, 1, 1), 0, 0)).toBe(0x0a0b0c);
        expect(() => pixelAt(picture, 2, 0)).toThrowError(/outside/);
        expect(() => crop(picture, 1, 1, 2, 1)).toThrowError(/inside/);
    });

    it('tells how it differs from another', () => {
        expect(difference(picture, picture)).toBeNull();
        const other = { ...picture, data: Uint8Array.from(picture.data) };
        other.data[3] = 0xff;
        expect(difference(other, picture)).toBe(
            '1 pixels differ, first at 1,0: #ff0506 instead of #040506',
        );
        expect(difference(crop(picture, 0, 0, 2, 1), picture)).toBe('2×1 instead of 2×2 pixels');
    });

    it('is not read from a dump of another format', () => {
        expect(() => parseXwd(new Uint8Array(200))).toThrowError(/pixel format/);
    });
});
