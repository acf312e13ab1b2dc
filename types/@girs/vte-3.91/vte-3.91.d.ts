
/**
 * Type Definitions for Gjs (https://gjs.guide/)
 *
 * These type definitions are automatically generated, do not edit them by hand.
 * If you found a bug fix it in `ts-for-gir` or create a bug report on https://github.com/gjsify/ts-for-gir
 *
 * The based EJS template file is used for the generated .d.ts file of each GIR module like Gtk-4.0, GObject-2.0, ...
 */

import '@girs/gjs';

// Module dependencies
import type cairo from 'cairo';
import type GObject from '@girs/gobject-2.0';
import type GLib from '@girs/glib-2.0';
import type Pango from '@girs/pango-1.0';
import type HarfBuzz from '@girs/harfbuzz-0.0';
import type freetype2 from '@girs/freetype2-2.0';
import type Gio from '@girs/gio-2.0';
import type GModule from '@girs/gmodule-2.0';
import type Gtk from '@girs/gtk-4.0';
import type Gsk from '@girs/gsk-4.0';
import type Graphene from '@girs/graphene-1.0';
import type Gdk from '@girs/gdk-4.0';
import type PangoCairo from '@girs/pangocairo-1.0';
import type GdkPixbuf from '@girs/gdkpixbuf-2.0';

export namespace Vte {

    /**
     * Vte-3.91
     */


    export namespace Align {
        export const $gtype: GObject.GType<Align>;
    }

    enum Align {
        START = 0,
        CENTER = 1,
        END = 2,
    }


    export namespace CursorBlinkMode {
        export const $gtype: GObject.GType<CursorBlinkMode>;
    }

    enum CursorBlinkMode {
        SYSTEM = 0,
        ON = 1,
        OFF = 2,
    }


    export namespace CursorShape {
        export const $gtype: GObject.GType<CursorShape>;
    }

    enum CursorShape {
        BLOCK = 0,
        IBEAM = 1,
        UNDERLINE = 2,
    }


    export namespace EraseBinding {
        export const $gtype: GObject.GType<EraseBinding>;
    }

    enum EraseBinding {
        AUTO = 0,
        ASCII_BACKSPACE = 1,
        ASCII_DELETE = 2,
        DELETE_SEQUENCE = 3,
        TTY = 4,
    }


    export namespace Format {
        export const $gtype: GObject.GType<Format>;
    }

    enum Format {
        TEXT = 1,
        HTML = 2,
    }


    export namespace ProgressHint {
        export const $gtype: GObject.GType<ProgressHint>;
    }

    enum ProgressHint {
        INACTIVE = 0,
        ACTIVE = 1,
        ERROR = 2,
        INDETERMINATE = 3,
        PAUSED = 4,
    }


    export namespace PropertyId {
        export const $gtype: GObject.GType<PropertyId>;
    }

    enum PropertyId {
        CURRENT_DIRECTORY_URI = 0,
        CURRENT_FILE_URI = 1,
        XTERM_TITLE = 2,
        CONTAINER_NAME = 3,
        CONTAINER_RUNTIME = 4,
        CONTAINER_UID = 5,
        SHELL_PRECMD = 6,
        SHELL_PREEXEC = 7,
        SHELL_POSTEXEC = 8,
        PROGRESS_HINT = 9,
        PROGRESS_VALUE = 10,
        ICON_COLOR = 11,
        ICON_IMAGE = 12,
    }


    export namespace PropertyType {
        export const $gtype: GObject.GType<PropertyType>;
    }

    enum PropertyType {
        VALUELESS = 0,
        BOOL = 1,
        INT = 2,
        UINT = 3,
        DOUBLE = 4,
        RGB = 5,
        RGBA = 6,
        STRING = 7,
        DATA = 8,
        UUID = 9,
        URI = 10,
        IMAGE = 11,
    }


    class PtyError extends GLib.Error {
        static $gtype: GObject.GType<GLib.Error>;

        // Static fields
        static PTY_HELPER_FAILED: number;

        static PTY98_FAILED: number;

        // Constructors
        constructor(options: { message: string; code: number });

        // Static methods
        static quark(): GLib.Quark;
    }


    class RegexError extends GLib.Error {
        static $gtype: GObject.GType<GLib.Error>;

        // Static fields
        static INCOMPATIBLE: number;

        static NOT_SUPPORTED: number;

        // Constructors
        constructor(options: { message: string; code: number });

        // Static methods
        static quark(): GLib.Quark;
    }


    export namespace TextBlinkMode {
        export const $gtype: GObject.GType<TextBlinkMode>;
    }

    enum TextBlinkMode {
        NEVER = 0,
        FOCUSED = 1,
        UNFOCUSED = 2,
        ALWAYS = 3,
    }


    export namespace WriteFlags {
        export const $gtype: GObject.GType<WriteFlags>;
    }

    enum WriteFlags {
        DEFAULT = 0,
    }


    const MAJOR_VERSION: number;

    const MICRO_VERSION: number;

    const MINOR_VERSION: number;

    const REGEX_FLAGS_DEFAULT: number;

    const SPAWN_NO_PARENT_ENVV: number;

    const SPAWN_NO_SYSTEMD_SCOPE: number;

    const SPAWN_REQUIRE_SYSTEMD_SCOPE: number;

    const TERMPROP_CONTAINER_NAME: string;

    const TERMPROP_CONTAINER_RUNTIME: string;

    const TERMPROP_CONTAINER_UID: string;

    const TERMPROP_CURRENT_DIRECTORY_URI: string;

    const TERMPROP_CURRENT_FILE_URI: string;

    const TERMPROP_ICON_COLOR: string;

    const TERMPROP_ICON_IMAGE: string;

    const TERMPROP_NAME_PREFIX: string;

    const TERMPROP_PROGRESS_HINT: string;

    const TERMPROP_PROGRESS_VALUE: string;

    const TERMPROP_SHELL_POSTEXEC: string;

    const TERMPROP_SHELL_PRECMD: string;

    const TERMPROP_SHELL_PREEXEC: string;

    const TERMPROP_XTERM_TITLE: string;

    const TEST_FLAGS_ALL: number;

    const TEST_FLAGS_NONE: number;

    function get_encoding_supported(encoding: string): boolean;

    function get_encodings(include_aliases: boolean): string[];

    function get_feature_flags(): FeatureFlags;

    function get_features(): string;

    function get_major_version(): number;

    function get_micro_version(): number;

    function get_minor_version(): number;

    function get_termprops(): string[] | null;

    function get_user_shell(): string;

    function install_termprop(name: string, type: PropertyType, flags: PropertyFlags): number;

    function install_termprop_alias(name: string, target_name: string): number;

    function pty_error_quark(): GLib.Quark;

    function query_termprop(name: string): [boolean, string, number, PropertyType | null, PropertyFlags | null];

    function query_termprop_by_id(prop: number): [boolean, string, PropertyType | null, PropertyFlags | null];

    function regex_error_quark(): GLib.Quark;

    function uuid_validate_string(str: string, len: bigint | number, fmt: UuidFormat): boolean;

    interface SelectionFunc {
        (terminal: Terminal, column: number, row: number): boolean;
    }

    interface TerminalSpawnAsyncCallback {
        (terminal: Terminal, pid: GLib.Pid, error: GLib.Error | null): void;
    }

    enum FeatureFlags {
        FLAG_BIDI = 1,
        FLAG_ICU = 2,
        FLAG_SYSTEMD = 4,
        FLAG_SIXEL = 8,
        FLAGS_MASK = -1,
    }


    export namespace PropertyFlags {
        export const $gtype: GObject.GType<PropertyFlags>;
    }

    enum PropertyFlags {
        NONE = 0,
        EPHEMERAL = 1,
    }


    export namespace PtyFlags {
        export const $gtype: GObject.GType<PtyFlags>;
    }

    enum PtyFlags {
        NO_LASTLOG = 1,
        NO_UTMP = 2,
        NO_WTMP = 4,
        NO_HELPER = 8,
        NO_FALLBACK = 16,
        NO_SESSION = 32,
        NO_CTTY = 64,
        DEFAULT = 0,
    }


    export namespace UuidFormat {
        export const $gtype: GObject.GType<UuidFormat>;
    }

    enum UuidFormat {
        SIMPLE = 1,
        BRACED = 2,
        URN = 4,
        ANY = 7,
    }


    namespace Pty {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::fd": (pspec: GObject.ParamSpec) => void;
            "notify::flags": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps, Gio.Initable.ConstructorProps {
            fd: number;
            flags: PtyFlags;
        }
    }

    class Pty extends GObject.Object implements Gio.Initable {
        static $gtype: GObject.GType<Pty>;

        // Properties
        get fd(): number;

        get flags(): PtyFlags;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Pty.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Pty.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static new_foreign_sync(fd: number, cancellable: Gio.Cancellable | null): Pty;

        static new_sync(flags: PtyFlags, cancellable: Gio.Cancellable | null): Pty;

        // Signals
        /** @signal */
        connect<K extends keyof Pty.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Pty.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Pty.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Pty.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Pty.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Pty.SignalSignatures[K]>): void;

        // Methods
        child_setup(): void;

        close(): void;

        get_fd(): number;

        get_size(): [boolean, number, number];

        set_size(rows: number, columns: number): boolean;

        set_utf8(utf8: boolean): boolean;

        spawn_async(working_directory: string | null, argv: string[], envv: string[] | null, spawn_flags: GLib.SpawnFlags, child_setup: GLib.SpawnChildSetupFunc | null, timeout: number, cancellable: Gio.Cancellable | null): globalThis.Promise<GLib.Pid | null>;

        spawn_async(working_directory: string | null, argv: string[], envv: string[] | null, spawn_flags: GLib.SpawnFlags, child_setup: GLib.SpawnChildSetupFunc | null, timeout: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        spawn_async(working_directory: string | null, argv: string[], envv: string[] | null, spawn_flags: GLib.SpawnFlags, child_setup: GLib.SpawnChildSetupFunc | null, timeout: number, cancellable: Gio.Cancellable | null, callback?: Gio.AsyncReadyCallback<this> | null): globalThis.Promise<GLib.Pid | null> | void;

        spawn_finish(result: Gio.AsyncResult): [boolean, GLib.Pid | null];

        spawn_with_fds_async(working_directory: string | null, argv: string[], envv: string[] | null, fds: number[] | null, map_fds: number[] | null, spawn_flags: GLib.SpawnFlags, child_setup: GLib.SpawnChildSetupFunc | null, timeout: number, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        init(cancellable: Gio.Cancellable | null): boolean;

        vfunc_init(cancellable: Gio.Cancellable | null): boolean;
    }


    namespace Terminal {
        // Signal signatures
        interface SignalSignatures extends Gtk.Widget.SignalSignatures {
            /** @signal */
            bell: () => void;
            /** @signal */
            "char-size-changed": (width: number, height: number) => void;
            /** @signal */
            "child-exited": (status: number) => void;
            /** @signal */
            commit: (text: string, size: number) => void;
            /** @signal */
            "contents-changed": () => void;
            /** @signal */
            "copy-clipboard": () => void;
            /** @signal */
            "current-directory-uri-changed": () => void;
            /** @signal */
            "current-file-uri-changed": () => void;
            /** @signal */
            "cursor-moved": () => void;
            /** @signal */
            "decrease-font-size": () => void;
            /** @signal */
            "deiconify-window": () => void;
            /** @signal */
            "encoding-changed": () => void;
            /** @signal */
            eof: () => void;
            /** @signal */
            "hyperlink-hover-uri-changed": (uri: string, bbox: Gdk.Rectangle) => void;
            /** @signal */
            "icon-title-changed": () => void;
            /** @signal */
            "iconify-window": () => void;
            /** @signal */
            "increase-font-size": () => void;
            /** @signal */
            "lower-window": () => void;
            /** @signal */
            "maximize-window": () => void;
            /** @signal */
            "move-window": (x: number, y: number) => void;
            /** @signal */
            "paste-clipboard": () => void;
            /** @signal */
            "raise-window": () => void;
            /** @signal */
            "refresh-window": () => void;
            /** @signal */
            "resize-window": (width: number, height: number) => void;
            /** @signal */
            "restore-window": () => void;
            /** @signal */
            "selection-changed": () => void;
            /** @signal */
            "setup-context-menu": (context: EventContext | null) => void;
            /** @signal */
            "termprop-changed": (name: string) => void;
            /** @signal */
            "termprops-changed": (props: number[]) => boolean | void;
            /** @signal */
            "window-title-changed": () => void;
            "notify::allow-bold": (pspec: GObject.ParamSpec) => void;
            "notify::allow-hyperlink": (pspec: GObject.ParamSpec) => void;
            "notify::audible-bell": (pspec: GObject.ParamSpec) => void;
            "notify::backspace-binding": (pspec: GObject.ParamSpec) => void;
            "notify::bold-is-bright": (pspec: GObject.ParamSpec) => void;
            "notify::cell-height-scale": (pspec: GObject.ParamSpec) => void;
            "notify::cell-width-scale": (pspec: GObject.ParamSpec) => void;
            "notify::cjk-ambiguous-width": (pspec: GObject.ParamSpec) => void;
            "notify::context-menu": (pspec: GObject.ParamSpec) => void;
            "notify::context-menu-model": (pspec: GObject.ParamSpec) => void;
            "notify::current-directory-uri": (pspec: GObject.ParamSpec) => void;
            "notify::current-file-uri": (pspec: GObject.ParamSpec) => void;
            "notify::cursor-blink-mode": (pspec: GObject.ParamSpec) => void;
            "notify::cursor-shape": (pspec: GObject.ParamSpec) => void;
            "notify::delete-binding": (pspec: GObject.ParamSpec) => void;
            "notify::enable-a11y": (pspec: GObject.ParamSpec) => void;
            "notify::enable-bidi": (pspec: GObject.ParamSpec) => void;
            "notify::enable-fallback-scrolling": (pspec: GObject.ParamSpec) => void;
            "notify::enable-legacy-osc777": (pspec: GObject.ParamSpec) => void;
            "notify::enable-shaping": (pspec: GObject.ParamSpec) => void;
            "notify::enable-sixel": (pspec: GObject.ParamSpec) => void;
            "notify::encoding": (pspec: GObject.ParamSpec) => void;
            "notify::font-desc": (pspec: GObject.ParamSpec) => void;
            "notify::font-options": (pspec: GObject.ParamSpec) => void;
            "notify::font-scale": (pspec: GObject.ParamSpec) => void;
            "notify::hyperlink-hover-uri": (pspec: GObject.ParamSpec) => void;
            "notify::icon-title": (pspec: GObject.ParamSpec) => void;
            "notify::input-enabled": (pspec: GObject.ParamSpec) => void;
            "notify::pointer-autohide": (pspec: GObject.ParamSpec) => void;
            "notify::pty": (pspec: GObject.ParamSpec) => void;
            "notify::rewrap-on-resize": (pspec: GObject.ParamSpec) => void;
            "notify::scroll-on-insert": (pspec: GObject.ParamSpec) => void;
            "notify::scroll-on-keystroke": (pspec: GObject.ParamSpec) => void;
            "notify::scroll-on-output": (pspec: GObject.ParamSpec) => void;
            "notify::scroll-unit-is-pixels": (pspec: GObject.ParamSpec) => void;
            "notify::scrollback-lines": (pspec: GObject.ParamSpec) => void;
            "notify::text-blink-mode": (pspec: GObject.ParamSpec) => void;
            "notify::window-title": (pspec: GObject.ParamSpec) => void;
            "notify::word-char-exceptions": (pspec: GObject.ParamSpec) => void;
            "notify::xalign": (pspec: GObject.ParamSpec) => void;
            "notify::xfill": (pspec: GObject.ParamSpec) => void;
            "notify::yalign": (pspec: GObject.ParamSpec) => void;
            "notify::yfill": (pspec: GObject.ParamSpec) => void;
            "notify::can-focus": (pspec: GObject.ParamSpec) => void;
            "notify::can-target": (pspec: GObject.ParamSpec) => void;
            "notify::css-classes": (pspec: GObject.ParamSpec) => void;
            "notify::css-name": (pspec: GObject.ParamSpec) => void;
            "notify::cursor": (pspec: GObject.ParamSpec) => void;
            "notify::focus-on-click": (pspec: GObject.ParamSpec) => void;
            "notify::focusable": (pspec: GObject.ParamSpec) => void;
            "notify::halign": (pspec: GObject.ParamSpec) => void;
            "notify::has-default": (pspec: GObject.ParamSpec) => void;
            "notify::has-focus": (pspec: GObject.ParamSpec) => void;
            "notify::has-tooltip": (pspec: GObject.ParamSpec) => void;
            "notify::height-request": (pspec: GObject.ParamSpec) => void;
            "notify::hexpand": (pspec: GObject.ParamSpec) => void;
            "notify::hexpand-set": (pspec: GObject.ParamSpec) => void;
            "notify::layout-manager": (pspec: GObject.ParamSpec) => void;
            "notify::limit-events": (pspec: GObject.ParamSpec) => void;
            "notify::margin-bottom": (pspec: GObject.ParamSpec) => void;
            "notify::margin-end": (pspec: GObject.ParamSpec) => void;
            "notify::margin-start": (pspec: GObject.ParamSpec) => void;
            "notify::margin-top": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::opacity": (pspec: GObject.ParamSpec) => void;
            "notify::overflow": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
            "notify::receives-default": (pspec: GObject.ParamSpec) => void;
            "notify::root": (pspec: GObject.ParamSpec) => void;
            "notify::scale-factor": (pspec: GObject.ParamSpec) => void;
            "notify::sensitive": (pspec: GObject.ParamSpec) => void;
            "notify::tooltip-markup": (pspec: GObject.ParamSpec) => void;
            "notify::tooltip-text": (pspec: GObject.ParamSpec) => void;
            "notify::valign": (pspec: GObject.ParamSpec) => void;
            "notify::vexpand": (pspec: GObject.ParamSpec) => void;
            "notify::vexpand-set": (pspec: GObject.ParamSpec) => void;
            "notify::visible": (pspec: GObject.ParamSpec) => void;
            "notify::width-request": (pspec: GObject.ParamSpec) => void;
            "notify::accessible-role": (pspec: GObject.ParamSpec) => void;
            "notify::hadjustment": (pspec: GObject.ParamSpec) => void;
            "notify::hscroll-policy": (pspec: GObject.ParamSpec) => void;
            "notify::vadjustment": (pspec: GObject.ParamSpec) => void;
            "notify::vscroll-policy": (pspec: GObject.ParamSpec) => void;
            /** @signal */
            "termprop-changed::allow-bold": (name: string) => void;
            /** @signal */
            "termprop-changed::allow-hyperlink": (name: string) => void;
            /** @signal */
            "termprop-changed::audible-bell": (name: string) => void;
            /** @signal */
            "termprop-changed::backspace-binding": (name: string) => void;
            /** @signal */
            "termprop-changed::bold-is-bright": (name: string) => void;
            /** @signal */
            "termprop-changed::cell-height-scale": (name: string) => void;
            /** @signal */
            "termprop-changed::cell-width-scale": (name: string) => void;
            /** @signal */
            "termprop-changed::cjk-ambiguous-width": (name: string) => void;
            /** @signal */
            "termprop-changed::context-menu": (name: string) => void;
            /** @signal */
            "termprop-changed::context-menu-model": (name: string) => void;
            /** @signal */
            "termprop-changed::current-directory-uri": (name: string) => void;
            /** @signal */
            "termprop-changed::current-file-uri": (name: string) => void;
            /** @signal */
            "termprop-changed::cursor-blink-mode": (name: string) => void;
            /** @signal */
            "termprop-changed::cursor-shape": (name: string) => void;
            /** @signal */
            "termprop-changed::delete-binding": (name: string) => void;
            /** @signal */
            "termprop-changed::enable-a11y": (name: string) => void;
            /** @signal */
            "termprop-changed::enable-bidi": (name: string) => void;
            /** @signal */
            "termprop-changed::enable-fallback-scrolling": (name: string) => void;
            /** @signal */
            "termprop-changed::enable-legacy-osc777": (name: string) => void;
            /** @signal */
            "termprop-changed::enable-shaping": (name: string) => void;
            /** @signal */
            "termprop-changed::enable-sixel": (name: string) => void;
            /** @signal */
            "termprop-changed::encoding": (name: string) => void;
            /** @signal */
            "termprop-changed::font-desc": (name: string) => void;
            /** @signal */
            "termprop-changed::font-options": (name: string) => void;
            /** @signal */
            "termprop-changed::font-scale": (name: string) => void;
            /** @signal */
            "termprop-changed::hyperlink-hover-uri": (name: string) => void;
            /** @signal */
            "termprop-changed::icon-title": (name: string) => void;
            /** @signal */
            "termprop-changed::input-enabled": (name: string) => void;
            /** @signal */
            "termprop-changed::pointer-autohide": (name: string) => void;
            /** @signal */
            "termprop-changed::pty": (name: string) => void;
            /** @signal */
            "termprop-changed::rewrap-on-resize": (name: string) => void;
            /** @signal */
            "termprop-changed::scroll-on-insert": (name: string) => void;
            /** @signal */
            "termprop-changed::scroll-on-keystroke": (name: string) => void;
            /** @signal */
            "termprop-changed::scroll-on-output": (name: string) => void;
            /** @signal */
            "termprop-changed::scroll-unit-is-pixels": (name: string) => void;
            /** @signal */
            "termprop-changed::scrollback-lines": (name: string) => void;
            /** @signal */
            "termprop-changed::text-blink-mode": (name: string) => void;
            /** @signal */
            "termprop-changed::window-title": (name: string) => void;
            /** @signal */
            "termprop-changed::word-char-exceptions": (name: string) => void;
            /** @signal */
            "termprop-changed::xalign": (name: string) => void;
            /** @signal */
            "termprop-changed::xfill": (name: string) => void;
            /** @signal */
            "termprop-changed::yalign": (name: string) => void;
            /** @signal */
            "termprop-changed::yfill": (name: string) => void;
            /** @signal */
            "termprop-changed::can-focus": (name: string) => void;
            /** @signal */
            "termprop-changed::can-target": (name: string) => void;
            /** @signal */
            "termprop-changed::css-classes": (name: string) => void;
            /** @signal */
            "termprop-changed::css-name": (name: string) => void;
            /** @signal */
            "termprop-changed::cursor": (name: string) => void;
            /** @signal */
            "termprop-changed::focus-on-click": (name: string) => void;
            /** @signal */
            "termprop-changed::focusable": (name: string) => void;
            /** @signal */
            "termprop-changed::halign": (name: string) => void;
            /** @signal */
            "termprop-changed::has-default": (name: string) => void;
            /** @signal */
            "termprop-changed::has-focus": (name: string) => void;
            /** @signal */
            "termprop-changed::has-tooltip": (name: string) => void;
            /** @signal */
            "termprop-changed::height-request": (name: string) => void;
            /** @signal */
            "termprop-changed::hexpand": (name: string) => void;
            /** @signal */
            "termprop-changed::hexpand-set": (name: string) => void;
            /** @signal */
            "termprop-changed::layout-manager": (name: string) => void;
            /** @signal */
            "termprop-changed::limit-events": (name: string) => void;
            /** @signal */
            "termprop-changed::margin-bottom": (name: string) => void;
            /** @signal */
            "termprop-changed::margin-end": (name: string) => void;
            /** @signal */
            "termprop-changed::margin-start": (name: string) => void;
            /** @signal */
            "termprop-changed::margin-top": (name: string) => void;
            /** @signal */
            "termprop-changed::name": (name: string) => void;
            /** @signal */
            "termprop-changed::opacity": (name: string) => void;
            /** @signal */
            "termprop-changed::overflow": (name: string) => void;
            /** @signal */
            "termprop-changed::parent": (name: string) => void;
            /** @signal */
            "termprop-changed::receives-default": (name: string) => void;
            /** @signal */
            "termprop-changed::root": (name: string) => void;
            /** @signal */
            "termprop-changed::scale-factor": (name: string) => void;
            /** @signal */
            "termprop-changed::sensitive": (name: string) => void;
            /** @signal */
            "termprop-changed::tooltip-markup": (name: string) => void;
            /** @signal */
            "termprop-changed::tooltip-text": (name: string) => void;
            /** @signal */
            "termprop-changed::valign": (name: string) => void;
            /** @signal */
            "termprop-changed::vexpand": (name: string) => void;
            /** @signal */
            "termprop-changed::vexpand-set": (name: string) => void;
            /** @signal */
            "termprop-changed::visible": (name: string) => void;
            /** @signal */
            "termprop-changed::width-request": (name: string) => void;
            /** @signal */
            "termprop-changed::accessible-role": (name: string) => void;
            /** @signal */
            "termprop-changed::hadjustment": (name: string) => void;
            /** @signal */
            "termprop-changed::hscroll-policy": (name: string) => void;
            /** @signal */
            "termprop-changed::vadjustment": (name: string) => void;
            /** @signal */
            "termprop-changed::vscroll-policy": (name: string) => void;
            [key: `termprop-changed::${string}`]: (name: string) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gtk.Widget.ConstructorProps, Gtk.Accessible.ConstructorProps, Gtk.AccessibleText.ConstructorProps, Gtk.Buildable.ConstructorProps, Gtk.ConstraintTarget.ConstructorProps, Gtk.Scrollable.ConstructorProps {
            allow_bold: boolean;
            allowBold: boolean;
            allow_hyperlink: boolean;
            allowHyperlink: boolean;
            audible_bell: boolean;
            audibleBell: boolean;
            backspace_binding: EraseBinding;
            backspaceBinding: EraseBinding;
            bold_is_bright: boolean;
            boldIsBright: boolean;
            cell_height_scale: number;
            cellHeightScale: number;
            cell_width_scale: number;
            cellWidthScale: number;
            cjk_ambiguous_width: number;
            cjkAmbiguousWidth: number;
            context_menu: Gtk.Popover | null;
            contextMenu: Gtk.Popover | null;
            context_menu_model: Gio.MenuModel | null;
            contextMenuModel: Gio.MenuModel | null;
            current_directory_uri: string | null;
            currentDirectoryUri: string | null;
            current_file_uri: string | null;
            currentFileUri: string | null;
            cursor_blink_mode: CursorBlinkMode;
            cursorBlinkMode: CursorBlinkMode;
            cursor_shape: CursorShape;
            cursorShape: CursorShape;
            delete_binding: EraseBinding;
            deleteBinding: EraseBinding;
            enable_a11y: boolean;
            enableA11y: boolean;
            enable_bidi: boolean;
            enableBidi: boolean;
            enable_fallback_scrolling: boolean;
            enableFallbackScrolling: boolean;
            enable_legacy_osc777: boolean;
            enableLegacyOsc777: boolean;
            enable_shaping: boolean;
            enableShaping: boolean;
            enable_sixel: boolean;
            enableSixel: boolean;
            encoding: string | null;
            font_desc: Pango.FontDescription;
            fontDesc: Pango.FontDescription;
            font_options: cairo.FontOptions | null;
            fontOptions: cairo.FontOptions | null;
            font_scale: number;
            fontScale: number;
            hyperlink_hover_uri: string;
            hyperlinkHoverUri: string;
            icon_title: string | null;
            iconTitle: string | null;
            input_enabled: boolean;
            inputEnabled: boolean;
            pointer_autohide: boolean;
            pointerAutohide: boolean;
            pty: Pty | null;
            rewrap_on_resize: boolean;
            rewrapOnResize: boolean;
            scroll_on_insert: boolean;
            scrollOnInsert: boolean;
            scroll_on_keystroke: boolean;
            scrollOnKeystroke: boolean;
            scroll_on_output: boolean;
            scrollOnOutput: boolean;
            scroll_unit_is_pixels: boolean;
            scrollUnitIsPixels: boolean;
            scrollback_lines: number;
            scrollbackLines: number;
            text_blink_mode: TextBlinkMode;
            textBlinkMode: TextBlinkMode;
            window_title: string | null;
            windowTitle: string | null;
            word_char_exceptions: string | null;
            wordCharExceptions: string | null;
            xalign: Align;
            xfill: boolean;
            yalign: Align;
            yfill: boolean;
        }
    }

    class Terminal extends Gtk.Widget implements Gtk.Accessible, Gtk.AccessibleText, Gtk.Buildable, Gtk.ConstraintTarget, Gtk.Scrollable {
        static $gtype: GObject.GType<Terminal>;

        // Properties
        get allow_bold(): boolean;
        set allow_bold(val: boolean);

        get allowBold(): boolean;
        set allowBold(val: boolean);

        get allow_hyperlink(): boolean;
        set allow_hyperlink(val: boolean);

        get allowHyperlink(): boolean;
        set allowHyperlink(val: boolean);

        get audible_bell(): boolean;
        set audible_bell(val: boolean);

        get audibleBell(): boolean;
        set audibleBell(val: boolean);

        get backspace_binding(): EraseBinding;
        set backspace_binding(val: EraseBinding);

        get backspaceBinding(): EraseBinding;
        set backspaceBinding(val: EraseBinding);

        get bold_is_bright(): boolean;
        set bold_is_bright(val: boolean);

        get boldIsBright(): boolean;
        set boldIsBright(val: boolean);

        get cell_height_scale(): number;
        set cell_height_scale(val: number);

        get cellHeightScale(): number;
        set cellHeightScale(val: number);

        get cell_width_scale(): number;
        set cell_width_scale(val: number);

        get cellWidthScale(): number;
        set cellWidthScale(val: number);

        get cjk_ambiguous_width(): number;
        set cjk_ambiguous_width(val: number);

        get cjkAmbiguousWidth(): number;
        set cjkAmbiguousWidth(val: number);

        get context_menu(): Gtk.Popover | null;
        set context_menu(val: Gtk.Popover | null);

        get contextMenu(): Gtk.Popover | null;
        set contextMenu(val: Gtk.Popover | null);

        get context_menu_model(): Gio.MenuModel | null;
        set context_menu_model(val: Gio.MenuModel | null);

        get contextMenuModel(): Gio.MenuModel | null;
        set contextMenuModel(val: Gio.MenuModel | null);

        get current_directory_uri(): string | null;

        get currentDirectoryUri(): string | null;

        get current_file_uri(): string | null;

        get currentFileUri(): string | null;

        get cursor_blink_mode(): CursorBlinkMode;
        set cursor_blink_mode(val: CursorBlinkMode);

        get cursorBlinkMode(): CursorBlinkMode;
        set cursorBlinkMode(val: CursorBlinkMode);

        get cursor_shape(): CursorShape;
        set cursor_shape(val: CursorShape);

        get cursorShape(): CursorShape;
        set cursorShape(val: CursorShape);

        get delete_binding(): EraseBinding;
        set delete_binding(val: EraseBinding);

        get deleteBinding(): EraseBinding;
        set deleteBinding(val: EraseBinding);

        get enable_a11y(): boolean;
        set enable_a11y(val: boolean);

        get enableA11y(): boolean;
        set enableA11y(val: boolean);

        get enable_bidi(): boolean;
        set enable_bidi(val: boolean);

        get enableBidi(): boolean;
        set enableBidi(val: boolean);

        get enable_fallback_scrolling(): boolean;
        set enable_fallback_scrolling(val: boolean);

        get enableFallbackScrolling(): boolean;
        set enableFallbackScrolling(val: boolean);

        get enable_legacy_osc777(): boolean;
        set enable_legacy_osc777(val: boolean);

        get enableLegacyOsc777(): boolean;
        set enableLegacyOsc777(val: boolean);

        get enable_shaping(): boolean;
        set enable_shaping(val: boolean);

        get enableShaping(): boolean;
        set enableShaping(val: boolean);

        get enable_sixel(): boolean;
        set enable_sixel(val: boolean);

        get enableSixel(): boolean;
        set enableSixel(val: boolean);

        get encoding(): string | null;
        set encoding(val: string | null);

        get font_desc(): Pango.FontDescription;
        set font_desc(val: Pango.FontDescription);

        get fontDesc(): Pango.FontDescription;
        set fontDesc(val: Pango.FontDescription);

        get font_options(): cairo.FontOptions | null;
        set font_options(val: cairo.FontOptions | null);

        get fontOptions(): cairo.FontOptions | null;
        set fontOptions(val: cairo.FontOptions | null);

        get font_scale(): number;
        set font_scale(val: number);

        get fontScale(): number;
        set fontScale(val: number);

        get hyperlink_hover_uri(): string;

        get hyperlinkHoverUri(): string;

        get icon_title(): string | null;

        get iconTitle(): string | null;

        get input_enabled(): boolean;
        set input_enabled(val: boolean);

        get inputEnabled(): boolean;
        set inputEnabled(val: boolean);

        get pointer_autohide(): boolean;
        set pointer_autohide(val: boolean);

        get pointerAutohide(): boolean;
        set pointerAutohide(val: boolean);

        get pty(): Pty | null;
        set pty(val: Pty | null);

        get rewrap_on_resize(): boolean;
        set rewrap_on_resize(val: boolean);

        get rewrapOnResize(): boolean;
        set rewrapOnResize(val: boolean);

        get scroll_on_insert(): boolean;
        set scroll_on_insert(val: boolean);

        get scrollOnInsert(): boolean;
        set scrollOnInsert(val: boolean);

        get scroll_on_keystroke(): boolean;
        set scroll_on_keystroke(val: boolean);

        get scrollOnKeystroke(): boolean;
        set scrollOnKeystroke(val: boolean);

        get scroll_on_output(): boolean;
        set scroll_on_output(val: boolean);

        get scrollOnOutput(): boolean;
        set scrollOnOutput(val: boolean);

        get scroll_unit_is_pixels(): boolean;
        set scroll_unit_is_pixels(val: boolean);

        get scrollUnitIsPixels(): boolean;
        set scrollUnitIsPixels(val: boolean);

        get scrollback_lines(): number;
        set scrollback_lines(val: number);

        get scrollbackLines(): number;
        set scrollbackLines(val: number);

        get text_blink_mode(): TextBlinkMode;
        set text_blink_mode(val: TextBlinkMode);

        get textBlinkMode(): TextBlinkMode;
        set textBlinkMode(val: TextBlinkMode);

        get window_title(): string | null;

        get windowTitle(): string | null;

        get word_char_exceptions(): string | null;

        get wordCharExceptions(): string | null;

        get xalign(): Align;
        set xalign(val: Align);

        get xfill(): boolean;
        set xfill(val: boolean);

        get yalign(): Align;
        set yalign(val: Align);

        get yfill(): boolean;
        set yfill(val: boolean);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Terminal.SignalSignatures;

        // Fields
        widget: Gtk.Widget;

        // Constructors
        constructor(properties?: Partial<Terminal.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](): Terminal;

        // Signals
        /** @signal */
        connect<K extends keyof Terminal.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Terminal.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Terminal.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Terminal.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Terminal.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Terminal.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_bell(): void;

        vfunc_char_size_changed(char_width: number, char_height: number): void;

        vfunc_child_exited(status: number): void;

        vfunc_commit(text: string, size: number): void;

        vfunc_contents_changed(): void;

        vfunc_copy_clipboard(): void;

        vfunc_cursor_moved(): void;

        vfunc_decrease_font_size(): void;

        vfunc_deiconify_window(): void;

        vfunc_encoding_changed(): void;

        vfunc_eof(): void;

        vfunc_icon_title_changed(): void;

        vfunc_iconify_window(): void;

        vfunc_increase_font_size(): void;

        vfunc_lower_window(): void;

        vfunc_maximize_window(): void;

        vfunc_move_window(x: number, y: number): void;

        vfunc_paste_clipboard(): void;

        vfunc_raise_window(): void;

        vfunc_refresh_window(): void;

        vfunc_resize_window(width: number, height: number): void;

        vfunc_restore_window(): void;

        vfunc_selection_changed(): void;

        vfunc_setup_context_menu(context: EventContext): void;

        vfunc_termprop_changed(prop: string): void;

        vfunc_termprops_changed(props: number, n_props: number): boolean;

        vfunc_window_title_changed(): void;

        // Methods
        check_hyperlink_at(x: number, y: number): string | null;

        check_match_at(x: number, y: number): [string | null, number];

        check_regex_simple_at(x: number, y: number, regexes: Regex[], match_flags: number): string[] | null;

        copy_clipboard(): void;

        copy_clipboard_format(format: Format): void;

        copy_primary(): void;

        dup_termprop_string(prop: string): [string | null, number];

        dup_termprop_string_by_id(prop: number): [string | null, number];

        dup_termprop_uuid(prop: string): Uuid | null;

        dup_termprop_uuid_by_id(prop: number): Uuid | null;

        feed(data: Uint8Array | string | null): void;

        feed_child(text: Uint8Array | string | null): void;

        feed_child_binary(data: Uint8Array | string | null): void;

        get_allow_bold(): boolean;

        get_allow_hyperlink(): boolean;

        get_audible_bell(): boolean;

        get_bold_is_bright(): boolean;

        get_cell_height_scale(): number;

        get_cell_width_scale(): number;

        get_char_height(): number;

        get_char_width(): number;

        get_cjk_ambiguous_width(): number;

        get_color_background_for_draw(): Gdk.RGBA;

        get_column_count(): number;

        get_context_menu(): Gtk.Widget | null;

        get_context_menu_model(): Gio.MenuModel | null;

        get_current_directory_uri(): string | null;

        get_current_file_uri(): string | null;

        get_cursor_blink_mode(): CursorBlinkMode;

        get_cursor_position(): [number, number];

        get_cursor_shape(): CursorShape;

        get_enable_a11y(): boolean;

        get_enable_bidi(): boolean;

        get_enable_fallback_scrolling(): boolean;

        get_enable_legacy_osc777(): boolean;

        get_enable_shaping(): boolean;

        get_enable_sixel(): boolean;

        get_encoding(): string | null;

        get_font(): Pango.FontDescription;

        get_font_options(): cairo.FontOptions | null;

        get_font_scale(): number;

        get_has_selection(): boolean;

        get_icon_title(): string | null;

        get_input_enabled(): boolean;

        get_mouse_autohide(): boolean;

        get_pty(): Pty | null;

        get_rewrap_on_resize(): boolean;

        get_row_count(): number;

        get_scroll_on_insert(): boolean;

        get_scroll_on_keystroke(): boolean;

        get_scroll_on_output(): boolean;

        get_scroll_unit_is_pixels(): boolean;

        get_scrollback_lines(): number;

        get_termprop_bool(prop: string): [boolean, boolean];

        get_termprop_bool_by_id(prop: number): [boolean, boolean];

        get_termprop_data(prop: string): Uint8Array | null;

        get_termprop_data_by_id(prop: number): Uint8Array | null;

        get_termprop_double(prop: string): [boolean, number];

        get_termprop_double_by_id(prop: number): [boolean, number];

        get_termprop_int(prop: string): [boolean, number];

        get_termprop_int_by_id(prop: number): [boolean, number];

        get_termprop_rgba(prop: string): [boolean, Gdk.RGBA | null];

        get_termprop_rgba_by_id(prop: number): [boolean, Gdk.RGBA | null];

        get_termprop_string(prop: string): [string | null, number];

        get_termprop_string_by_id(prop: number): [string | null, number];

        get_termprop_uint(prop: string): [boolean, number];

        get_termprop_uint_by_id(prop: number): [boolean, number];

        get_termprop_value(prop: string): [boolean, unknown | null];

        get_termprop_value_by_id(prop: number): [boolean, unknown | null];

        get_text(is_selected: SelectionFunc | null): [string | null, CharAttributes[] | null];

        get_text_blink_mode(): TextBlinkMode;

        get_text_format(format: Format): string | null;

        get_text_include_trailing_spaces(is_selected: SelectionFunc | null): [string, CharAttributes[] | null];

        get_text_range(start_row: bigint | number, start_col: bigint | number, end_row: bigint | number, end_col: bigint | number, is_selected: SelectionFunc | null): [string | null, CharAttributes[] | null];

        get_text_range_format(format: Format, start_row: bigint | number, start_col: bigint | number, end_row: bigint | number, end_col: bigint | number): [string | null, number];

        get_text_selected(format: Format): string | null;

        get_text_selected_full(format: Format): [string | null, number];

        get_window_title(): string | null;

        get_word_char_exceptions(): string | null;

        get_xalign(): Align;

        get_xfill(): boolean;

        get_yalign(): Align;

        get_yfill(): boolean;

        match_add_regex(regex: Regex, flags: number): number;

        match_check(column: bigint | number, row: bigint | number): [string | null, number];

        match_remove(tag: number): void;

        match_remove_all(): void;

        match_set_cursor(tag: number, cursor: Gdk.Cursor | null): void;

        match_set_cursor_name(tag: number, cursor_name: string): void;

        paste_clipboard(): void;

        paste_primary(): void;

        paste_text(text: string): void;

        pty_new_sync(flags: PtyFlags, cancellable: Gio.Cancellable | null): Pty;

        ref_termprop_data_bytes(prop: string): GLib.Bytes | null;

        ref_termprop_data_bytes_by_id(prop: number): GLib.Bytes | null;

        ref_termprop_image_surface(prop: string): cairo.Surface | null;

        ref_termprop_image_surface_by_id(prop: number): cairo.Surface | null;

        ref_termprop_image_texture(prop: string): Gdk.Texture | null;

        ref_termprop_image_texture_by_id(prop: number): Gdk.Texture | null;

        ref_termprop_uri(prop: string): GLib.Uri | null;

        ref_termprop_uri_by_id(prop: number): GLib.Uri | null;

        ref_termprop_variant(prop: string): GLib.Variant | null;

        ref_termprop_variant_by_id(prop: number): GLib.Variant | null;

        reset(clear_tabstops: boolean, clear_history: boolean): void;

        search_find_next(): boolean;

        search_find_previous(): boolean;

        search_get_regex(): Regex;

        search_get_wrap_around(): boolean;

        search_set_regex(regex: Regex | null, flags: number): void;

        search_set_wrap_around(wrap_around: boolean): void;

        select_all(): void;

        set_allow_bold(allow_bold: boolean): void;

        set_allow_hyperlink(allow_hyperlink: boolean): void;

        set_audible_bell(is_audible: boolean): void;

        set_backspace_binding(binding: EraseBinding): void;

        set_bold_is_bright(bold_is_bright: boolean): void;

        set_cell_height_scale(scale: number): void;

        set_cell_width_scale(scale: number): void;

        set_cjk_ambiguous_width(width: number): void;

        set_clear_background(setting: boolean): void;

        set_color_background(background: Gdk.RGBA): void;

        set_color_bold(bold: Gdk.RGBA | null): void;

        set_color_cursor(cursor_background: Gdk.RGBA | null): void;

        set_color_cursor_foreground(cursor_foreground: Gdk.RGBA | null): void;

        set_color_foreground(foreground: Gdk.RGBA): void;

        set_color_highlight(highlight_background: Gdk.RGBA | null): void;

        set_color_highlight_foreground(highlight_foreground: Gdk.RGBA | null): void;

        set_colors(foreground: Gdk.RGBA | null, background: Gdk.RGBA | null, palette: Gdk.RGBA[] | null): void;

        set_context_menu(menu: Gtk.Widget | null): void;

        set_context_menu_model(model: Gio.MenuModel | null): void;

        set_cursor_blink_mode(mode: CursorBlinkMode): void;

        set_cursor_shape(shape: CursorShape): void;

        set_default_colors(): void;

        set_delete_binding(binding: EraseBinding): void;

        set_enable_a11y(enable_a11y: boolean): void;

        set_enable_bidi(enable_bidi: boolean): void;

        set_enable_fallback_scrolling(enable: boolean): void;

        set_enable_legacy_osc777(enable: boolean): void;

        set_enable_shaping(enable_shaping: boolean): void;

        set_enable_sixel(enabled: boolean): void;

        set_encoding(codeset: string | null): boolean;

        set_font(font_desc: Pango.FontDescription | null): void;

        set_font_options(font_options: cairo.FontOptions | null): void;

        set_font_scale(scale: number): void;

        set_input_enabled(enabled: boolean): void;

        set_mouse_autohide(setting: boolean): void;

        set_pty(pty: Pty | null): void;

        set_rewrap_on_resize(rewrap: boolean): void;

        set_scroll_on_insert(scroll: boolean): void;

        set_scroll_on_keystroke(scroll: boolean): void;

        set_scroll_on_output(scroll: boolean): void;

        set_scroll_unit_is_pixels(enable: boolean): void;

        set_scrollback_lines(lines: bigint | number): void;

        set_size(columns: bigint | number, rows: bigint | number): void;

        set_suppress_legacy_signals(): void;

        set_text_blink_mode(text_blink_mode: TextBlinkMode): void;

        set_word_char_exceptions(exceptions: string): void;

        set_xalign(align: Align): void;

        set_xfill(fill: boolean): void;

        set_yalign(align: Align): void;

        set_yfill(fill: boolean): void;

        spawn_async(pty_flags: PtyFlags, working_directory: string | null, argv: string[], envv: string[] | null, spawn_flags: GLib.SpawnFlags, child_setup: GLib.SpawnChildSetupFunc | null, timeout: number, cancellable: Gio.Cancellable | null, callback: TerminalSpawnAsyncCallback | null): void;

        spawn_sync(pty_flags: PtyFlags, working_directory: string | null, argv: string[], envv: string[] | null, spawn_flags: GLib.SpawnFlags, child_setup: GLib.SpawnChildSetupFunc | null, cancellable: Gio.Cancellable | null): [boolean, GLib.Pid | null];

        spawn_with_fds_async(pty_flags: PtyFlags, working_directory: string | null, argv: string[], envv: string[] | null, fds: number[] | null, map_fds: number[] | null, spawn_flags: GLib.SpawnFlags, child_setup: GLib.SpawnChildSetupFunc | null, timeout: number, cancellable: Gio.Cancellable | null, callback: TerminalSpawnAsyncCallback | null): void;

        unselect_all(): void;

        watch_child(child_pid: GLib.Pid): void;

        write_contents_sync(stream: Gio.OutputStream, flags: WriteFlags, cancellable: Gio.Cancellable | null): boolean;

        /** @category Inherited from Gtk.Accessible */
        get accessible_role(): Gtk.AccessibleRole;
        set accessible_role(val: Gtk.AccessibleRole);

        /** @category Inherited from Gtk.Accessible */
        get accessibleRole(): Gtk.AccessibleRole;
        set accessibleRole(val: Gtk.AccessibleRole);

        /** @category Inherited from Gtk.Scrollable */
        get hadjustment(): Gtk.Adjustment | null;
        set hadjustment(val: Gtk.Adjustment | null);

        /** @category Inherited from Gtk.Scrollable */
        get hscroll_policy(): Gtk.ScrollablePolicy;
        set hscroll_policy(val: Gtk.ScrollablePolicy);

        /** @category Inherited from Gtk.Scrollable */
        get hscrollPolicy(): Gtk.ScrollablePolicy;
        set hscrollPolicy(val: Gtk.ScrollablePolicy);

        /** @category Inherited from Gtk.Scrollable */
        get vadjustment(): Gtk.Adjustment | null;
        set vadjustment(val: Gtk.Adjustment | null);

        /** @category Inherited from Gtk.Scrollable */
        get vscroll_policy(): Gtk.ScrollablePolicy;
        set vscroll_policy(val: Gtk.ScrollablePolicy);

        /** @category Inherited from Gtk.Scrollable */
        get vscrollPolicy(): Gtk.ScrollablePolicy;
        set vscrollPolicy(val: Gtk.ScrollablePolicy);

        announce(message: string, priority: Gtk.AccessibleAnnouncementPriority): void;

        get_accessible_parent(): Gtk.Accessible | null;

        get_accessible_role(): Gtk.AccessibleRole;

        get_at_context(): Gtk.ATContext;

        get_bounds(): [boolean, number, number, number, number];

        get_first_accessible_child(): Gtk.Accessible | null;

        get_next_accessible_sibling(): Gtk.Accessible | null;

        get_platform_state(state: Gtk.AccessiblePlatformState): boolean;

        reset_property(property: Gtk.AccessibleProperty): void;

        reset_relation(relation: Gtk.AccessibleRelation): void;

        reset_state(state: Gtk.AccessibleState): void;

        set_accessible_parent(parent: Gtk.Accessible | null, next_sibling: Gtk.Accessible | null): void;

        update_next_accessible_sibling(new_sibling: Gtk.Accessible | null): void;

        update_platform_state(state: Gtk.AccessiblePlatformState): void;

        update_property(properties: Gtk.AccessibleProperty[], values: (GObject.Value | any)[]): void;

        update_relation(relations: Gtk.AccessibleRelation[], values: (GObject.Value | any)[]): void;

        update_state(states: Gtk.AccessibleState[], values: (GObject.Value | any)[]): void;

        vfunc_get_accessible_parent(): Gtk.Accessible | null;

        vfunc_get_at_context(): Gtk.ATContext | null;

        vfunc_get_bounds(): [boolean, number, number, number, number];

        vfunc_get_first_accessible_child(): Gtk.Accessible | null;

        vfunc_get_next_accessible_sibling(): Gtk.Accessible | null;

        vfunc_get_platform_state(state: Gtk.AccessiblePlatformState): boolean;

        update_caret_position(): void;

        update_contents(change: Gtk.AccessibleTextContentChange, start: number, end: number): void;

        update_selection_bound(): void;

        vfunc_get_attributes(offset: number): [boolean, Gtk.AccessibleTextRange[] | null, string[] | null, string[] | null];

        vfunc_get_caret_position(): number;

        vfunc_get_contents(start: number, end: number): GLib.Bytes | Uint8Array;

        vfunc_get_contents_at(offset: number, granularity: Gtk.AccessibleTextGranularity): [GLib.Bytes | Uint8Array, number, number];

        vfunc_get_default_attributes(): [string[] | null, string[] | null];

        vfunc_get_extents(start: number, end: number, extents: Graphene.Rect): boolean;

        vfunc_get_offset(point: Graphene.Point): [boolean, number];

        vfunc_get_selection(): [boolean, Gtk.AccessibleTextRange[] | null];

        get_buildable_id(): string | null;

        vfunc_add_child(builder: Gtk.Builder, child: GObject.Object, type: string | null): void;

        vfunc_custom_finished(builder: Gtk.Builder, child: GObject.Object | null, tagname: string, data: null): void;

        vfunc_custom_tag_end(builder: Gtk.Builder, child: GObject.Object | null, tagname: string, data: null): void;

        vfunc_custom_tag_start(builder: Gtk.Builder, child: GObject.Object | null, tagname: string): [boolean, Gtk.BuildableParser, never];

        vfunc_get_id(): string;

        vfunc_get_internal_child<T = GObject.Object>(builder: Gtk.Builder, childname: string): T;

        vfunc_parser_finished(builder: Gtk.Builder): void;

        vfunc_set_buildable_property(builder: Gtk.Builder, name: string, value: unknown): void;

        vfunc_set_id(id: string): void;

        get_border(): [boolean, Gtk.Border];

        get_hadjustment(): Gtk.Adjustment | null;

        get_hscroll_policy(): Gtk.ScrollablePolicy;

        get_vadjustment(): Gtk.Adjustment | null;

        get_vscroll_policy(): Gtk.ScrollablePolicy;

        set_hadjustment(hadjustment: Gtk.Adjustment | null): void;

        set_hscroll_policy(policy: Gtk.ScrollablePolicy): void;

        set_vadjustment(vadjustment: Gtk.Adjustment | null): void;

        set_vscroll_policy(policy: Gtk.ScrollablePolicy): void;

        vfunc_get_border(): [boolean, Gtk.Border];
    }


    class CharAttributes {
        static $gtype: GObject.GType<CharAttributes>;
    }


    abstract class EventContext {
        static $gtype: GObject.GType<EventContext>;

        // Methods
        get_coordinates(x: number | null, y: number | null): boolean;
    }


    type PtyClass = typeof Pty;

    class Regex {
        static $gtype: GObject.GType<Regex>;

        // Constructors
        constructor(pattern: string, pattern_length: bigint | number, flags: number);

        static new_for_match(pattern: string, pattern_length: bigint | number, flags: number): Regex;

        static new_for_match_full(pattern: string, pattern_length: bigint | number, flags: number, extra_flags: number): Regex;

        static new_for_search(pattern: string, pattern_length: bigint | number, flags: number): Regex;

        static new_for_search_full(pattern: string, pattern_length: bigint | number, flags: number, extra_flags: number): Regex;

        // Methods
        jit(flags: number): boolean;

        ref(): Regex;

        substitute(subject: string, replacement: string, flags: number): string;

        unref(): Regex;
    }


    type TerminalClass = typeof Terminal;

    abstract class TerminalClassPrivate {
        static $gtype: GObject.GType<TerminalClassPrivate>;
    }


    class Uuid {
        static $gtype: GObject.GType<Uuid>;

        // Constructors
        constructor(properties?: Partial<{}>);

        static new_from_string(str: string, len: bigint | number, fmt: UuidFormat): Uuid;

        static new_v4(): Uuid;

        // Static methods
        static validate_string(str: string, len: bigint | number, fmt: UuidFormat): boolean;

        // Methods
        dup(): Uuid;

        equal(other: Uuid): boolean;

        free(): void;

        free_to_string(fmt: UuidFormat, len: bigint | number): string;

        new_v5(data: string, len: bigint | number): Uuid;

        to_string(fmt: UuidFormat, len: bigint | number): string;
    }


    const __name__: string;

    const __version__: string;
}

export default Vte;

// END
