// SPDX-License-Identifier: GPL-3.0-or-later
import type Gio from 'gi://Gio?version=2.0';

import type { AudioTap } from '../../peripherals/sound/audio-tap.js';
import { CONTAINERS, type Container } from '../../recording/container.js';
import { VideoRecorder } from '../../recording/video-recorder.js';
import type { VitrineDisplay } from '../../widget/display.js';
import type { MachineWindow } from '../window/machine-window.js';
import { createSavedFile, removeSavedFile } from './saved-files.js';

function chosenContainer(window: MachineWindow): Container {
    const chosen = window.appSettings.get_string('recording-format');
    return CONTAINERS.find(container => container === chosen) ?? 'webm';
}

/** A recording of the screen that was in front when it began, whatever is in front later. */
export class ScreenRecording {
    readonly #screen: VitrineDisplay;
    readonly #recorder: VideoRecorder;
    readonly #handler: number;

    private constructor(
        readonly file: Gio.File,
        screen: VitrineDisplay,
        recorder: VideoRecorder,
    ) {
        this.#screen = screen;
        this.#recorder = recorder;
        this.#handler = screen.connect('changed', () => {
            recorder.changed();
        });
    }

    /**
     * Begins to record into a new file.
     *
     * @param failed - told, in a sentence, where it ends by itself; what there is stays in the file
     * @throws RangeError or GLib.Error, whose message is a sentence
     */
    static async start(
        window: MachineWindow,
        failed: (reason: string) => void,
    ): Promise<ScreenRecording> {
        const { screen, sound } = window;
        const container = chosenContainer(window);
        const file = await createSavedFile('recording', window.title ?? '', container);
        let recording: ScreenRecording | null = null;
        try {
            const recorder = await VideoRecorder.start({
                container,
                path: file.get_path() ?? '',
                picture: () => screen.frame,
                ...(sound ? { sound: (tap: AudioTap) => sound.tap(tap) } : {}),
                failed: reason => {
                    recording?.leave();
                    failed(reason);
                },
            });
            recording = new ScreenRecording(file, screen, recorder);
            return recording;
        } catch (error) {
            await removeSavedFile(file);
            throw error;
        }
    }

    /** Microseconds since it began. */
    get elapsedUs(): number {
        return this.#recorder.elapsedUs;
    }

    /** Ends it, and waits until the file is whole. */
    async stop(): Promise<void> {
        this.leave();
        await this.#recorder.stop();
    }

    /** Ends it, and takes the file away. */
    async discard(): Promise<void> {
        this.leave();
        this.#recorder.close();
        await removeSavedFile(this.file);
    }

    /** Hears no more of the screen. */
    leave(): void {
        this.#screen.disconnect(this.#handler);
    }
}
