
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
import type Gdk from '@girs/gdk-4.0';
import type cairo from 'cairo';
import type GObject from '@girs/gobject-2.0';
import type GLib from '@girs/glib-2.0';
import type PangoCairo from '@girs/pangocairo-1.0';
import type Pango from '@girs/pango-1.0';
import type HarfBuzz from '@girs/harfbuzz-0.0';
import type freetype2 from '@girs/freetype2-2.0';
import type Gio from '@girs/gio-2.0';
import type GModule from '@girs/gmodule-2.0';
import type GdkPixbuf from '@girs/gdkpixbuf-2.0';

export namespace GdkWayland {

    /**
     * GdkWayland-4.0
     */


    interface WaylandToplevelExported {
        (toplevel: WaylandToplevel, handle: string): void;
    }

    namespace WaylandDevice {
        // Signal signatures
        interface SignalSignatures extends Gdk.Device.SignalSignatures {
            "notify::active-layout-index": (pspec: GObject.ParamSpec) => void;
            "notify::caps-lock-state": (pspec: GObject.ParamSpec) => void;
            "notify::direction": (pspec: GObject.ParamSpec) => void;
            "notify::display": (pspec: GObject.ParamSpec) => void;
            "notify::has-bidi-layouts": (pspec: GObject.ParamSpec) => void;
            "notify::has-cursor": (pspec: GObject.ParamSpec) => void;
            "notify::layout-names": (pspec: GObject.ParamSpec) => void;
            "notify::modifier-state": (pspec: GObject.ParamSpec) => void;
            "notify::n-axes": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::num-lock-state": (pspec: GObject.ParamSpec) => void;
            "notify::num-touches": (pspec: GObject.ParamSpec) => void;
            "notify::product-id": (pspec: GObject.ParamSpec) => void;
            "notify::scroll-lock-state": (pspec: GObject.ParamSpec) => void;
            "notify::seat": (pspec: GObject.ParamSpec) => void;
            "notify::source": (pspec: GObject.ParamSpec) => void;
            "notify::tool": (pspec: GObject.ParamSpec) => void;
            "notify::vendor-id": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gdk.Device.ConstructorProps {}
    }

    class WaylandDevice extends Gdk.Device {
        static $gtype: GObject.GType<WaylandDevice>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandDevice.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandDevice.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandDevice.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandDevice.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandDevice.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandDevice.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandDevice.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandDevice.SignalSignatures[K]>): void;

        // Methods
        get_node_path(): string | null;

        get_xkb_keymap(): null;
    }


    namespace WaylandDisplay {
        // Signal signatures
        interface SignalSignatures extends Gdk.Display.SignalSignatures {
            "notify::composited": (pspec: GObject.ParamSpec) => void;
            "notify::dmabuf-formats": (pspec: GObject.ParamSpec) => void;
            "notify::input-shapes": (pspec: GObject.ParamSpec) => void;
            "notify::rgba": (pspec: GObject.ParamSpec) => void;
            "notify::shadow-width": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gdk.Display.ConstructorProps {}
    }

    class WaylandDisplay extends Gdk.Display {
        static $gtype: GObject.GType<WaylandDisplay>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandDisplay.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandDisplay.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandDisplay.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandDisplay.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandDisplay.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandDisplay.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandDisplay.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandDisplay.SignalSignatures[K]>): void;

        // Methods
        get_egl_display(): null;

        get_startup_notification_id(): string | null;

        query_registry(global: string): boolean;

        set_cursor_theme(name: string, size: number): void;

        set_startup_notification_id(startup_id: string): void;
    }


    namespace WaylandGLContext {
        // Signal signatures
        interface SignalSignatures extends Gdk.GLContext.SignalSignatures {
            "notify::allowed-apis": (pspec: GObject.ParamSpec) => void;
            "notify::api": (pspec: GObject.ParamSpec) => void;
            "notify::shared-context": (pspec: GObject.ParamSpec) => void;
            "notify::display": (pspec: GObject.ParamSpec) => void;
            "notify::surface": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gdk.GLContext.ConstructorProps {}
    }

    class WaylandGLContext extends Gdk.GLContext {
        static $gtype: GObject.GType<WaylandGLContext>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandGLContext.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandGLContext.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandGLContext.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandGLContext.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandGLContext.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandGLContext.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandGLContext.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandGLContext.SignalSignatures[K]>): void;
    }


    namespace WaylandMonitor {
        // Signal signatures
        interface SignalSignatures extends Gdk.Monitor.SignalSignatures {
            "notify::connector": (pspec: GObject.ParamSpec) => void;
            "notify::description": (pspec: GObject.ParamSpec) => void;
            "notify::display": (pspec: GObject.ParamSpec) => void;
            "notify::geometry": (pspec: GObject.ParamSpec) => void;
            "notify::height-mm": (pspec: GObject.ParamSpec) => void;
            "notify::manufacturer": (pspec: GObject.ParamSpec) => void;
            "notify::model": (pspec: GObject.ParamSpec) => void;
            "notify::refresh-rate": (pspec: GObject.ParamSpec) => void;
            "notify::scale": (pspec: GObject.ParamSpec) => void;
            "notify::scale-factor": (pspec: GObject.ParamSpec) => void;
            "notify::subpixel-layout": (pspec: GObject.ParamSpec) => void;
            "notify::valid": (pspec: GObject.ParamSpec) => void;
            "notify::width-mm": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gdk.Monitor.ConstructorProps {}
    }

    class WaylandMonitor extends Gdk.Monitor {
        static $gtype: GObject.GType<WaylandMonitor>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandMonitor.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandMonitor.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandMonitor.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandMonitor.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandMonitor.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandMonitor.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandMonitor.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandMonitor.SignalSignatures[K]>): void;
    }


    namespace WaylandPopup {
        // Signal signatures
        interface SignalSignatures extends WaylandSurface.SignalSignatures {
            "notify::cursor": (pspec: GObject.ParamSpec) => void;
            "notify::display": (pspec: GObject.ParamSpec) => void;
            "notify::frame-clock": (pspec: GObject.ParamSpec) => void;
            "notify::height": (pspec: GObject.ParamSpec) => void;
            "notify::mapped": (pspec: GObject.ParamSpec) => void;
            "notify::scale": (pspec: GObject.ParamSpec) => void;
            "notify::scale-factor": (pspec: GObject.ParamSpec) => void;
            "notify::width": (pspec: GObject.ParamSpec) => void;
            "notify::autohide": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends WaylandSurface.ConstructorProps, Gdk.Popup.ConstructorProps {}
    }

    class WaylandPopup extends WaylandSurface implements Gdk.Popup {
        static $gtype: GObject.GType<WaylandPopup>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandPopup.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandPopup.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandPopup.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandPopup.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandPopup.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandPopup.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandPopup.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandPopup.SignalSignatures[K]>): void;

        /** @category Inherited from Gdk.Popup */
        get autohide(): boolean;

        /** @category Inherited from Gdk.Popup */
        get parent(): Gdk.Surface | null;

        get_autohide(): boolean;

        get_parent(): Gdk.Surface | null;

        get_position_x(): number;

        get_position_y(): number;

        get_rect_anchor(): Gdk.Gravity;

        get_surface_anchor(): Gdk.Gravity;

        present(width: number, height: number, layout: Gdk.PopupLayout): boolean;
    }


    namespace WaylandSeat {
        // Signal signatures
        interface SignalSignatures extends Gdk.Seat.SignalSignatures {
            "notify::display": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gdk.Seat.ConstructorProps {}
    }

    class WaylandSeat extends Gdk.Seat {
        static $gtype: GObject.GType<WaylandSeat>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandSeat.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandSeat.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandSeat.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandSeat.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandSeat.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandSeat.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandSeat.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandSeat.SignalSignatures[K]>): void;
    }


    namespace WaylandSurface {
        // Signal signatures
        interface SignalSignatures extends Gdk.Surface.SignalSignatures {
            "notify::cursor": (pspec: GObject.ParamSpec) => void;
            "notify::display": (pspec: GObject.ParamSpec) => void;
            "notify::frame-clock": (pspec: GObject.ParamSpec) => void;
            "notify::height": (pspec: GObject.ParamSpec) => void;
            "notify::mapped": (pspec: GObject.ParamSpec) => void;
            "notify::scale": (pspec: GObject.ParamSpec) => void;
            "notify::scale-factor": (pspec: GObject.ParamSpec) => void;
            "notify::width": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gdk.Surface.ConstructorProps {}
    }

    class WaylandSurface extends Gdk.Surface {
        static $gtype: GObject.GType<WaylandSurface>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandSurface.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandSurface.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandSurface.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandSurface.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandSurface.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandSurface.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandSurface.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandSurface.SignalSignatures[K]>): void;

        // Methods
        force_next_commit(): void;
    }


    namespace WaylandToplevel {
        // Signal signatures
        interface SignalSignatures extends WaylandSurface.SignalSignatures, Gdk.Toplevel.SignalSignatures {
            "notify::cursor": (pspec: GObject.ParamSpec) => void;
            "notify::display": (pspec: GObject.ParamSpec) => void;
            "notify::frame-clock": (pspec: GObject.ParamSpec) => void;
            "notify::height": (pspec: GObject.ParamSpec) => void;
            "notify::mapped": (pspec: GObject.ParamSpec) => void;
            "notify::scale": (pspec: GObject.ParamSpec) => void;
            "notify::scale-factor": (pspec: GObject.ParamSpec) => void;
            "notify::width": (pspec: GObject.ParamSpec) => void;
            "notify::decorated": (pspec: GObject.ParamSpec) => void;
            "notify::deletable": (pspec: GObject.ParamSpec) => void;
            "notify::fullscreen-mode": (pspec: GObject.ParamSpec) => void;
            "notify::icon-list": (pspec: GObject.ParamSpec) => void;
            "notify::modal": (pspec: GObject.ParamSpec) => void;
            "notify::shortcuts-inhibited": (pspec: GObject.ParamSpec) => void;
            "notify::startup-id": (pspec: GObject.ParamSpec) => void;
            "notify::state": (pspec: GObject.ParamSpec) => void;
            "notify::title": (pspec: GObject.ParamSpec) => void;
            "notify::transient-for": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends WaylandSurface.ConstructorProps, Gdk.Toplevel.ConstructorProps {}
    }

    class WaylandToplevel extends WaylandSurface implements Gdk.Toplevel {
        static $gtype: GObject.GType<WaylandToplevel>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: WaylandToplevel.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<WaylandToplevel.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof WaylandToplevel.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandToplevel.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof WaylandToplevel.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, WaylandToplevel.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof WaylandToplevel.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<WaylandToplevel.SignalSignatures[K]>): void;

        // Methods
        drop_exported_handle(handle: string): void;

        export_handle(callback: WaylandToplevelExported): boolean;

        set_application_id(application_id: string): void;

        set_transient_for_exported(parent_handle_str: string): boolean;

        unexport_handle(): void;

        /** @category Inherited from Gdk.Toplevel */
        get decorated(): boolean;
        set decorated(val: boolean);

        /** @category Inherited from Gdk.Toplevel */
        get deletable(): boolean;
        set deletable(val: boolean);

        /** @category Inherited from Gdk.Toplevel */
        get fullscreen_mode(): Gdk.FullscreenMode;
        set fullscreen_mode(val: Gdk.FullscreenMode);

        /** @category Inherited from Gdk.Toplevel */
        get fullscreenMode(): Gdk.FullscreenMode;
        set fullscreenMode(val: Gdk.FullscreenMode);

        /** @category Inherited from Gdk.Toplevel */
        get icon_list(): null;
        set icon_list(val: never);

        /** @category Inherited from Gdk.Toplevel */
        get iconList(): null;
        set iconList(val: never);

        /** @category Inherited from Gdk.Toplevel */
        get modal(): boolean;
        set modal(val: boolean);

        /** @category Inherited from Gdk.Toplevel */
        get shortcuts_inhibited(): boolean;

        /** @category Inherited from Gdk.Toplevel */
        get shortcutsInhibited(): boolean;

        /** @category Inherited from Gdk.Toplevel */
        get startup_id(): string;
        set startup_id(val: string);

        /** @category Inherited from Gdk.Toplevel */
        get startupId(): string;
        set startupId(val: string);

        /** @category Inherited from Gdk.Toplevel */
        get state(): Gdk.ToplevelState;

        /** @category Inherited from Gdk.Toplevel */
        get title(): string;
        set title(val: string);

        /** @category Inherited from Gdk.Toplevel */
        get transient_for(): Gdk.Surface;
        set transient_for(val: Gdk.Surface);

        /** @category Inherited from Gdk.Toplevel */
        get transientFor(): Gdk.Surface;
        set transientFor(val: Gdk.Surface);

        begin_move(device: Gdk.Device, button: number, x: number, y: number, timestamp: number): void;

        begin_resize(edge: Gdk.SurfaceEdge, device: Gdk.Device | null, button: number, x: number, y: number, timestamp: number): void;

        focus(timestamp: number): void;

        get_state(): Gdk.ToplevelState;

        inhibit_system_shortcuts(event: Gdk.Event | null): void;

        lower(): boolean;

        minimize(): boolean;

        present(layout: Gdk.ToplevelLayout): void;

        restore_system_shortcuts(): void;

        set_decorated(decorated: boolean): void;

        set_deletable(deletable: boolean): void;

        set_icon_list(surfaces: Gdk.Texture[]): void;

        set_modal(modal: boolean): void;

        set_startup_id(startup_id: string): void;

        set_title(title: string): void;

        set_transient_for(parent: Gdk.Surface): void;

        show_window_menu(event: Gdk.Event): boolean;

        supports_edge_constraints(): boolean;

        titlebar_gesture(gesture: Gdk.TitlebarGesture): boolean;
    }


    type WaylandDeviceClass = typeof WaylandDevice;

    type WaylandDisplayClass = typeof WaylandDisplay;

    type WaylandGLContextClass = typeof WaylandGLContext;

    type WaylandMonitorClass = typeof WaylandMonitor;

    type WaylandSeatClass = typeof WaylandSeat;

    const __name__: string;

    const __version__: string;
}

export default GdkWayland;

// END
