// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every column of the table is: machines whose display is asked, and whose guest can be told
// to do things and says what it was given. A real QEMU and our own producer are both such peers.
import type { Chardev } from '../../src/display1/chardev.js';
import type { Console } from '../../src/display1/console.js';
import type { Control } from '../../src/display1/control.js';
import type { RemoteDisplay } from '../../src/display1/remote-display.js';
import type { Version } from './interfaces.js';

/** A row that cannot be checked here, and why. */
export class Skipped extends Error {
    override readonly name = 'Skipped';
}

/** A key as the guest was given it. */
export interface KeyEvent {
    readonly isDown: boolean;
    /** QEMU's number, as in `Keyboard.Press`. */
    readonly qnum: number;
}

/** What the guest's mouse said. */
export interface PointerEvent {
    readonly isAbsolute: boolean;
    /** A position in pixels, or a movement. */
    readonly x: number;
    readonly y: number;
    /** 1 left, 2 right, 4 middle, 8 side, 16 extra. */
    readonly buttons: number;
    /** Steps up. */
    readonly wheel: number;
    /** Steps to the right. */
    readonly pan: number;
}

/** One machine and our connection to it. */
export interface Machine {
    readonly control: Control;
    readonly display: RemoteDisplay;
    /** Its first console. */
    readonly console: Console;
}

/** A machine whose guest draws the sector guest's picture and reads keyboard and mouse. */
export interface ScreenMachine extends Machine {
    readonly name: string;
    readonly uuid: string;
    /** What the machine's first console calls itself. */
    readonly label: string;

    /** The next key that the guest is given. */
    nextKey(): Promise<KeyEvent>;
    nextPointer(): Promise<PointerEvent>;
    /** Fails when the guest is given anything within a while. */
    expectNoInput(): Promise<void>;
    /** The keyboard's lights: 1 scroll lock, 2 num lock, 4 caps lock. */
    setLights(mask: number): Promise<void>;
    setAbsolute(isAbsolute: boolean): Promise<void>;
    /** Shows the known picture in a mode; in 8 bits through memory that can be shared. */
    showMode(width: number, height: number, bpp: 8 | 32): Promise<void>;
    /** Fills a part of the screen with a colour, 0xRRGGBB. */
    fill(x: number, y: number, width: number, height: number, colour: number): Promise<void>;
    /** Adds a chardev while the machine runs. */
    addChardev(label: string, name: string): Promise<void>;
    removeChardev(label: string): Promise<void>;
    /** Turns the display off, as only a machine with GL does. */
    disable(): Promise<void>;
    /** Shows something in GPU memory and damages it; gives what is expected of it. */
    showDmabuf(planes: 1 | 2): Promise<DmabufExpectation>;
}

/** What a listener must have been told of a DMA-BUF. */
export interface DmabufExpectation {
    readonly width: number;
    readonly height: number;
    readonly planes: number;
    /** Resolves when the machine knows that the damage was painted. */
    readonly painted: Promise<void>;
}

/** A screen as the guest knows it. */
export interface GuestHead {
    readonly isOn: boolean;
    readonly width: number;
    readonly height: number;
    readonly widthMm: number;
    readonly heightMm: number;
}

/** A finger as the guest was told of it. */
export interface TouchEvent {
    readonly slot: number;
    readonly isDown: boolean;
    /** Pixels, as near as the device's own scale goes; NaN where none was said. */
    readonly x: number;
    readonly y: number;
}

/** What a microphone heard on one channel. */
export interface Heard {
    /** 0 to 32768. */
    readonly peak: number;
    /** The strongest frequency, 0 in silence. */
    readonly frequency: number;
}

/** A machine with two screens, touch, an agent's clipboard, sound and streams. */
export interface PeripheralMachine extends Machine {
    /** The second head of the first screen's device. */
    readonly second: Console;
    /** A stream that the guest sends back, while it has it open. */
    readonly echo: Chardev;
    /** A serial line on which the guest waits for breaks. */
    readonly serial: Chardev;
    /** Whether there is a touch screen. */
    readonly hasTouch: boolean;

    heads(): Promise<readonly GuestHead[]>;
    /** Waits until the guest was told of a change. */
    headChanged(): Promise<void>;

    defineCursor(x: number, y: number, hotX: number, hotY: number): Promise<void>;
    moveCursor(x: number, y: number): Promise<void>;
    hideCursor(): Promise<void>;

    /** Makes sure that the guest notices touches from now on. */
    watchTouches(): Promise<void>;
    nextTouch(): Promise<TouchEvent>;

    /** Starts the guest's agent unless it runs, and waits until it has found the host. */
    startAgent(): Promise<void>;
    /** Waits until it has found the host again, which a `Clipboard.Register` makes it lose. */
    agentBack(): Promise<void>;
    stopAgent(): Promise<void>;
    /** The guest copies a text. */
    copy(selection: number, text: string): Promise<void>;
    /** What the guest copied is gone. */
    forget(selection: number): Promise<void>;
    /** The guest pastes. */
    paste(selection: number): Promise<string>;
    /** Waits until the guest knows that the host offers a text. */
    hostOffers(selection: number): Promise<void>;
    hostOffersNothing(selection: number): Promise<void>;

    /** Plays a sine wave in the guest to its end. */
    play(frequency: number, milliseconds: number, rate: number): Promise<void>;
    /** Sets the guest's mixer for playing or recording: 0 to 1, and muted or not. */
    setVolume(direction: 'out' | 'in', level: number, isMuted: boolean): Promise<void>;
    /** Records in the guest; one result a channel. */
    record(milliseconds: number, rate: number): Promise<readonly Heard[]>;

    openEcho(): Promise<void>;
    closeEcho(): Promise<void>;
    /** Makes sure that the guest notices breaks from now on. */
    watchBreaks(): Promise<void>;
    nextBreak(): Promise<void>;
}

/** A column of the table. */
export interface Peer {
    readonly title: string;
    /** Up to which version it has everything. */
    readonly version: Version;
    /** Starts the machine at the first call. */
    screen(): Promise<ScreenMachine>;
    peripherals(): Promise<PeripheralMachine>;
    close(): Promise<void>;
}
