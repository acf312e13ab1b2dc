// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';

import { errorText } from '../../machine/errors.js';
import { _, format } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import { isLookedAt, notify, type Notice } from '../window/notify.js';
import type { WindowFeature } from '../window/window-feature.js';
import { RecordingButton } from './recording-button.js';
import { toastSaved } from './saved-message.js';
import { ScreenRecording } from './screen-recording.js';

const TICK_MS = 1000;

/** The notification of a recording replaces that of the one before. */
const NOTICE = 'recording';

/** A machine's screen as a video file: a button that starts and stops, and shows how long it is. */
class RecordingFeature implements WindowFeature {
    readonly #action: Gio.SimpleAction;
    readonly #button = new RecordingButton();
    readonly #menu = new Gio.Menu();
    #recording: ScreenRecording | null = null;
    /** What is written to its end. */
    #ending: Promise<void> | null = null;
    #timer = 0;
    #isClosed = false;

    constructor(private readonly window: MachineWindow) {
        this.#action = window.addAction('record', () => {
            if (this.#recording) this.#stop();
            else void this.#start();
        });
        window.addShortcut('<Control><Shift>r', 'win.record');
        window.addToHeader('start', this.#button.start, 'when-wide');
        window.addToHeader('start', this.#button.stop);
        window.addToMenu('capture', this.#menu);
        this.#action.enabled = false;
        this.#show();
    }

    opened(): void {
        this.#show();
    }

    released(): void {
        this.#stop();
        this.#show();
    }

    /** The file is whole before the program ends. */
    closed(): void {
        this.#isClosed = true;
        if (!this.#ending) return;
        const application = this.window.application ?? Gio.Application.get_default();
        application?.hold();
        void this.#ending.finally(() => application?.release());
    }

    async #start(): Promise<void> {
        const { window } = this;
        this.#action.enabled = false;
        try {
            const recording = await ScreenRecording.start(window, reason => {
                this.#failed(reason).catch(logError);
            });
            // The machine may have gone meanwhile.
            if (window.machine === null) await recording.discard();
            else this.#recording = recording;
        } catch (error) {
            window.toast(errorText(error));
        }
        this.#show();
    }

    #stop(): void {
        const recording = this.#recording;
        if (!recording) return;
        this.#recording = null;
        this.#ending = recording.stop().then(
            () => this.#saved(recording.file),
            (error: unknown) => this.#failed(errorText(error)),
        );
        this.#ending.catch(logError).finally(() => {
            this.#ending = null;
            this.#show();
        });
        this.#show();
    }

    async #saved(file: Gio.File): Promise<void> {
        const name = file.get_basename() ?? '';
        if (!this.#isClosed)
            toastSaved(this.window, format(_('Recording saved as {name}'), { name }), file);
        await this.#notify({ id: NOTICE, title: _('Recording Saved'), body: name, file });
    }

    async #failed(reason: string): Promise<void> {
        this.#recording = null;
        this.#show();
        if (!this.#isClosed) this.window.toast(reason);
        await this.#notify({ id: NOTICE, title: _('Recording Ended'), body: reason });
    }

    async #notify(notice: Notice): Promise<void> {
        if (this.#isClosed || !isLookedAt(this.window)) await notify(this.window, notice);
    }

    /** Button, menu and time as things are. */
    #show(): void {
        const isOn = this.#recording !== null;
        this.#menu.remove_all();
        const label = isOn ? _('Stop _Recording') : _('_Record a Video of the Screen');
        this.#menu.append_item(this.window.shortcuts.menuItem(label, 'win.record'));
        this.#button.show(this.#recording?.elapsedUs ?? null);
        this.#action.enabled = isOn || (this.window.machine !== null && this.#ending === null);
        if (isOn) this.#startTimer();
        else this.#stopTimer();
    }

    #startTimer(): void {
        if (this.#timer !== 0) return;
        this.#timer = GLib.timeout_add(GLib.PRIORITY_DEFAULT, TICK_MS, () => {
            this.#button.show(this.#recording?.elapsedUs ?? null);
            return GLib.SOURCE_CONTINUE;
        });
    }

    #stopTimer(): void {
        if (this.#timer !== 0) GLib.source_remove(this.#timer);
        this.#timer = 0;
    }
}

/** {@link RecordingFeature} of a window. */
export function recordingFeature(window: MachineWindow): WindowFeature {
    return new RecordingFeature(window);
}
