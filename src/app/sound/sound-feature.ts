// SPDX-License-Identifier: GPL-3.0-or-later
import Gio from 'gi://Gio?version=2.0';
import GLib from 'gi://GLib?version=2.0';
import Gtk from 'gi://Gtk?version=4.0';

import type { Audio } from '../../display1/audio.js';
import type { RemoteDisplay } from '../../display1/remote-display.js';
import { errorText } from '../../machine/errors.js';
import { loadGStreamer } from '../../peripherals/gstreamer.js';
import { SoundIn } from '../../peripherals/sound/sound-in.js';
import { SoundOut } from '../../peripherals/sound/sound-out.js';
import { _ } from '../i18n.js';
import type { MachineWindow } from '../window/machine-window.js';
import type { WindowFeature } from '../window/window-feature.js';
import { SoundPopover } from './sound-popover.js';

/** Below them a volume has the next icon. */
const LOW = 1 / 3;
const MEDIUM = 2 / 3;

/** Loudness as it is heard goes with the third root, as the desktop's own sliders do. */
const LOUDNESS_POWER = 3;

function volumeIcon(volume: number, isMuted: boolean): string {
    if (isMuted || volume === 0) return 'audio-volume-muted-symbolic';
    if (volume < LOW) return 'audio-volume-low-symbolic';
    return volume < MEDIUM ? 'audio-volume-medium-symbolic' : 'audio-volume-high-symbolic';
}

/** What belongs to one machine with sound. */
interface Connected {
    readonly out: SoundOut;
    readonly microphone: SoundIn;
}

/**
 * What the machine plays, with a volume of the person's own, and its microphone, which is off with
 * every connection until the person turns it on; the header shows that it is on.
 */
class SoundFeature implements WindowFeature {
    readonly #popover = new SoundPopover(volume => {
        this.window.settings.set('sound-volume', GLib.Variant.new_double(volume));
    });
    readonly #button = new Gtk.MenuButton({
        popover: this.#popover,
        tooltip_text: _('Sound'),
        visible: false,
    });
    readonly #indicator = new Gtk.Button({
        icon_name: 'audio-input-microphone-symbolic',
        action_name: 'win.microphone',
        css_classes: ['accent'],
        visible: false,
    });
    readonly #microphoneAction = Gio.SimpleAction.new_stateful(
        'microphone',
        null,
        GLib.Variant.new_boolean(false),
    );
    #audio: Audio | null = null;
    #connected: Connected | null = null;
    #refusal: string | null = null;
    #forget: (() => void) | null = null;

    constructor(private readonly window: MachineWindow) {
        const { settings } = window;
        window.add_action(settings.createAction('sound-muted'));
        window.add_action(this.#microphoneAction);
        this.#microphoneAction.connect('change-state', (_action, state: GLib.Variant | null) => {
            if (this.#connected) this.#connected.microphone.isOn = state?.get_boolean() ?? false;
        });
        // Else it would be called by all that is in its popover.
        this.#button.update_property([Gtk.AccessibleProperty.LABEL], [_('Sound')]);
        window.addToHeader('end', this.#button);
        window.addToHeader('end', this.#indicator);
        for (const key of ['sound-volume', 'sound-muted'])
            settings.watch(key, () => {
                this.#show();
            });
        this.#show();
    }

    exported(display: RemoteDisplay): void {
        const handler = display.connect('notify::audio', () => {
            this.#use(display.audio);
        });
        this.#forget = () => {
            display.disconnect(handler);
        };
        this.#use(display.audio);
    }

    released(): void {
        this.#forget?.();
        this.#forget = null;
        this.#use(null);
    }

    #use(audio: Audio | null): void {
        if (audio === this.#audio) return;
        this.#audio = audio;
        this.#connected?.out.close();
        this.#connected?.microphone.close();
        this.#connected = null;
        this.#refusal = null;
        this.window.sound = null;
        this.#show();
        if (audio)
            this.#connect(audio).catch((error: unknown) => {
                if (audio !== this.#audio) return;
                this.#refusal = errorText(error);
                this.#show();
            });
    }

    async #connect(audio: Audio): Promise<void> {
        const gstreamer = await loadGStreamer();
        if (audio !== this.#audio) return;
        const name = this.window.title ?? '';
        const connected = {
            out: new SoundOut(gstreamer, name),
            microphone: new SoundIn(gstreamer, name),
        };
        this.#connected = connected;
        this.window.sound = connected.out;
        const show = (): void => {
            this.#show();
        };
        connected.out.onChanged = show;
        connected.microphone.onChanged = show;
        show();
        await connected.out.listen(audio, null);
        await connected.microphone.listen(audio, null);
    }

    #show(): void {
        const { settings } = this.window;
        const volume = settings.number('sound-volume');
        const isMuted = settings.boolean('sound-muted');
        const { out, microphone } = this.#connected ?? {};
        if (out) out.gain = isMuted ? 0 : volume ** LOUDNESS_POWER;
        this.#button.visible = this.#audio !== null;
        this.#button.icon_name = volumeIcon(volume, isMuted);
        this.#popover.volume = volume;
        this.#popover.notice = this.#refusal ?? out?.trouble ?? microphone?.trouble ?? null;
        const isOn = microphone?.isOn ?? false;
        this.#microphoneAction.enabled = microphone !== undefined && this.#refusal === null;
        this.#microphoneAction.set_state(GLib.Variant.new_boolean(isOn));
        this.#indicator.visible = isOn;
        this.#indicator.tooltip_text = microphone?.isRecording
            ? _('The Machine Is Recording: Turn Its Microphone Off')
            : _('The Machine’s Microphone Is On: Turn It Off');
    }
}

/** {@link SoundFeature} of a window. */
export function soundFeature(window: MachineWindow): WindowFeature {
    return new SoundFeature(window);
}
