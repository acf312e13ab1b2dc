// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of the RFB protocol: RFC 6143, and the registry of the community's specification
// (rfbproto, "Client to Server Messages", "Encodings", "Pseudo-encodings").

/** Kinds of messages that a viewer sends. */
export const FromViewer = {
    SET_PIXEL_FORMAT: 0,
    SET_ENCODINGS: 2,
    UPDATE_REQUEST: 3,
    KEY: 4,
    POINTER: 5,
    CUT_TEXT: 6,
    ENABLE_CONTINUOUS_UPDATES: 150,
    FENCE: 248,
    XVP: 250,
    SET_DESKTOP_SIZE: 251,
    QEMU: 255,
} as const;

/** Kinds of messages that a server sends. */
export const FromServer = {
    UPDATE: 0,
    COLOUR_MAP: 1,
    CUT_TEXT: 3,
    END_OF_CONTINUOUS_UPDATES: 150,
    FENCE: 248,
    XVP: 250,
    QEMU: 255,
} as const;

/** What follows {@link FromViewer.QEMU}. */
export const QemuMessage = { EXTENDED_KEY: 0, AUDIO: 1 } as const;

/** What QEMU's audio message asks for. */
export const AudioOperation = { ENABLE: 0, DISABLE: 1, SET_FORMAT: 2 } as const;

/** What QEMU's audio message tells a viewer. */
export const AudioNews = { END: 0, BEGIN: 1, DATA: 2 } as const;

/** What is in a message of xvp's. */
export const Xvp = { VERSION: 1, FAIL: 0, INIT: 1, SHUT_DOWN: 2, REBOOT: 3, RESET: 4 } as const;

/** Ways to write a rectangle's pixels. */
export const Encoding = {
    RAW: 0,
    COPY_RECT: 1,
    HEXTILE: 5,
    ZLIB: 6,
    TIGHT: 7,
    ZRLE: 16,
    OPEN_H264: 50,
    TIGHT_PNG: -260,
} as const;

/** What a viewer understands beside pixels, said among its encodings. */
export const Pseudo = {
    DESKTOP_SIZE: -223,
    CURSOR: -239,
    QEMU_POINTER_MOTION: -257,
    QEMU_EXTENDED_KEY: -258,
    QEMU_AUDIO: -259,
    QEMU_LED_STATE: -261,
    DESKTOP_NAME: -307,
    EXTENDED_DESKTOP_SIZE: -308,
    XVP: -309,
    FENCE: -312,
    CONTINUOUS_UPDATES: -313,
    CURSOR_WITH_ALPHA: -314,
    EXTENDED_MOUSE_BUTTONS: -316,
    VMWARE_CURSOR: 0x574d5664,
    VMWARE_LED_STATE: 0x574d5668,
    EXTENDED_CLIPBOARD: 0xc0a1e5ce | 0,
} as const;

/** JPEG's quality, from 0 at -32 to 9 at -23. */
export const QUALITY_LEVELS = { first: -32, last: -23 } as const;

/** Whether an encoding loses something, or says how much may be lost. */
export function isLossy(encoding: number): boolean {
    if (encoding === Encoding.OPEN_H264) return true;
    return encoding >= QUALITY_LEVELS.first && encoding <= QUALITY_LEVELS.last;
}

/** How hard to compress, from 0 at -256 to 9 at -247. */
export const COMPRESSION_LEVELS = { first: -256, last: -247 } as const;

/** How a viewer may prove who it is. */
export const Security = {
    INVALID: 0,
    NONE: 1,
    VNC: 2,
    RA2: 5,
    RA2NE: 6,
    VENCRYPT: 19,
    RA2_256: 129,
    RA2NE_256: 130,
} as const;

/** Bits of a fence. */
export const Fence = {
    BLOCK_BEFORE: 1,
    BLOCK_AFTER: 2,
    SYNC_NEXT: 4,
    REQUEST: 0x80000000,
} as const;

/** Why a screen has another layout, in ExtendedDesktopSize. */
export const ResizeReason = { SERVER: 0, VIEWER: 1 } as const;
