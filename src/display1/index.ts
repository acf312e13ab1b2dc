// SPDX-License-Identifier: LGPL-2.1-or-later
//
// The package's `vitrine-display/display1`: the interface org.qemu.Display1, both roles. GLib and
// Gio are all that it needs.

// The viewer's side.
export { Audio } from './audio.js';
export type { AudioInHandler, AudioOutHandler, VoiceHandler } from './audio-listeners.js';
export { Chardev, ChardevName } from './chardev.js';
export { Clipboard, Selection, TEXT_MIME, type ClipboardHandler } from './clipboard.js';
export { Console, type UiInfo } from './console.js';
export type { Control } from './control.js';
export type { Endpoint, MessageCounts } from './endpoint.js';
export { Keyboard, LockLight } from './keyboard.js';
export { Listener, type ListenerHandler, type ListenerOptions } from './listener.js';
export type { MappedScanout } from './listener.js';
export { Mouse, MouseButton } from './mouse.js';
export { MultiTouch, TouchKind } from './multi-touch.js';
export { RemoteDisplay } from './remote-display.js';
export { readVm, Vm, type VmInfo } from './vm.js';

// What a picture, a sound and a clipboard are made of.
export type { AudioFormat, AudioVolume } from './audio-checks.js';
export { MAX_DIMENSION } from './checks.js';
export type { Cursor, PixelLayout, PointerState, Rect, Scanout, Update } from './checks.js';
export type { ClipboardData, ClipboardGrab, ClipboardRequest } from './clipboard-checks.js';
export type { DmabufHandler, DmabufPlane, DmabufScanout } from './dmabuf-listener.js';
export { PixmanFormat } from './pixel-format.js';

// The machine's side.
export { ProducedChardev, type ChardevHandler, type ChardevOptions } from './chardev.js';
export { ProducedClipboard, type ProducedClipboardHandler } from './clipboard.js';
export { ProducedKeyboard, type KeyboardHandler } from './keyboard.js';
export { ProducedMouse, type MouseHandler } from './mouse.js';
export { ProducedMultiTouch, type MultiTouchHandler } from './multi-touch.js';
export { ListenerFeed, type Frame, type MemoryFrame } from './listener-feed.js';
export { ProducedAudio, ProducedInVoice, ProducedOutVoice } from './produced-audio.js';
export { ProducedConsole, type ConsoleHandler, type ConsoleOptions } from './produced-console.js';
export { MACHINE_NAME, Producer, type ProducerOptions } from './producer.js';
export { ProducerServer } from './producer-server.js';
export { SharedFile } from '../memory/shared-file.js';
export { WritableMemory } from '../memory/writable-memory.js';
