// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page uses of noVNC, whose package has no types.
declare module '@novnc/novnc' {
    interface RfbEvents {
        connect: Event;
        disconnect: CustomEvent<{ clean: boolean }>;
        clipboard: CustomEvent<{ text: string }>;
        desktopname: CustomEvent<{ name: string }>;
        capabilities: CustomEvent<{ capabilities: { power: boolean } }>;
        clippingviewport: CustomEvent<boolean>;
    }

    /** One connection; see docs/API.md of the package. */
    // eslint-disable-next-line no-restricted-syntax -- the package's own way
    export default class RFB {
        constructor(target: HTMLElement, url: string, options?: { shared?: boolean });

        background: string;
        readonly capabilities: { readonly power: boolean };
        clipViewport: boolean;
        compressionLevel: number;
        dragViewport: boolean;
        focusOnClick: boolean;
        qualityLevel: number;
        resizeSession: boolean;
        scaleViewport: boolean;
        showDotCursor: boolean;
        viewOnly: boolean;

        addEventListener<Name extends keyof RfbEvents>(
            name: Name,
            listener: (event: RfbEvents[Name]) => void,
        ): void;
        blur(): void;
        clipboardPasteFrom(text: string): void;
        disconnect(): void;
        focus(): void;
        machineReboot(): void;
        machineReset(): void;
        machineShutdown(): void;
        /** Down and up where `isDown` is left out. */
        sendKey(keysym: number, code: string | null, isDown?: boolean): void;
        toBlob(callback: (blob: Blob | null) => void, type?: string): void;
    }
}

declare module '*/core/input/keysymdef.js' {
    const keysyms: {
        /** The symbol of a character. */
        lookup(codePoint: number): number;
    };
    // eslint-disable-next-line no-restricted-syntax -- the package's own way
    export default keysyms;
}

/** Made by the build of `po/`: language → English text → its translation. */
declare module 'virtual:translations' {
    const translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
    // eslint-disable-next-line no-restricted-syntax -- as a JSON module has it
    export default translations;
}
