
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
import type GstBase from '@girs/gstbase-1.0';
import type Gst from '@girs/gst-1.0';
import type GObject from '@girs/gobject-2.0';
import type GLib from '@girs/glib-2.0';
import type GModule from '@girs/gmodule-2.0';

export namespace GstApp {

    /**
     * GstApp-1.0
     */


    export namespace AppLeakyType {
        export const $gtype: GObject.GType<AppLeakyType>;
    }

    enum AppLeakyType {
        NONE = 0,
        UPSTREAM = 1,
        DOWNSTREAM = 2,
    }


    export namespace AppStreamType {
        export const $gtype: GObject.GType<AppStreamType>;
    }

    enum AppStreamType {
        STREAM = 0,
        SEEKABLE = 1,
        RANDOM_ACCESS = 2,
    }


    namespace AppSink {
        // Signal signatures
        interface SignalSignatures extends GstBase.BaseSink.SignalSignatures {
            /** @signal */
            eos: () => void;
            /** @signal */
            "new-preroll": () => Gst.FlowReturn;
            /** @signal */
            "new-sample": () => Gst.FlowReturn;
            /** @signal */
            "new-serialized-event": () => boolean | void;
            /** @signal */
            "propose-allocation": (query: Gst.Query) => boolean | void;
            /** @signal */
            "pull-preroll": () => Gst.Sample | null;
            /** @signal */
            "pull-sample": () => Gst.Sample | null;
            /** @signal */
            "try-pull-object": (timeout: number) => Gst.MiniObject | null;
            /** @signal */
            "try-pull-preroll": (timeout: number) => Gst.Sample | null;
            /** @signal */
            "try-pull-sample": (timeout: number) => Gst.Sample | null;
            "notify::buffer-list": (pspec: GObject.ParamSpec) => void;
            "notify::caps": (pspec: GObject.ParamSpec) => void;
            "notify::drop": (pspec: GObject.ParamSpec) => void;
            "notify::emit-signals": (pspec: GObject.ParamSpec) => void;
            "notify::eos": (pspec: GObject.ParamSpec) => void;
            "notify::max-buffers": (pspec: GObject.ParamSpec) => void;
            "notify::max-bytes": (pspec: GObject.ParamSpec) => void;
            "notify::max-time": (pspec: GObject.ParamSpec) => void;
            "notify::wait-on-eos": (pspec: GObject.ParamSpec) => void;
            "notify::async": (pspec: GObject.ParamSpec) => void;
            "notify::blocksize": (pspec: GObject.ParamSpec) => void;
            "notify::enable-last-sample": (pspec: GObject.ParamSpec) => void;
            "notify::last-sample": (pspec: GObject.ParamSpec) => void;
            "notify::max-bitrate": (pspec: GObject.ParamSpec) => void;
            "notify::max-lateness": (pspec: GObject.ParamSpec) => void;
            "notify::processing-deadline": (pspec: GObject.ParamSpec) => void;
            "notify::qos": (pspec: GObject.ParamSpec) => void;
            "notify::render-delay": (pspec: GObject.ParamSpec) => void;
            "notify::stats": (pspec: GObject.ParamSpec) => void;
            "notify::sync": (pspec: GObject.ParamSpec) => void;
            "notify::throttle-time": (pspec: GObject.ParamSpec) => void;
            "notify::ts-offset": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GstBase.BaseSink.ConstructorProps, Gst.URIHandler.ConstructorProps {
            buffer_list: boolean;
            bufferList: boolean;
            caps: Gst.Caps | null;
            drop: boolean;
            emit_signals: boolean;
            emitSignals: boolean;
            eos: boolean | any;
            max_buffers: number;
            maxBuffers: number;
            max_bytes: bigint | number;
            maxBytes: bigint | number;
            max_time: bigint | number;
            maxTime: bigint | number;
            wait_on_eos: boolean;
            waitOnEos: boolean;
        }
    }

    class AppSink extends GstBase.BaseSink implements Gst.URIHandler {
        static $gtype: GObject.GType<AppSink>;

        // Properties
        get buffer_list(): boolean;
        set buffer_list(val: boolean);

        get bufferList(): boolean;
        set bufferList(val: boolean);

        get caps(): Gst.Caps | null;
        set caps(val: Gst.Caps | null);

        get drop(): boolean;
        set drop(val: boolean);

        get emit_signals(): boolean;
        set emit_signals(val: boolean);

        get emitSignals(): boolean;
        set emitSignals(val: boolean);

    // This accessor conflicts with a property or field in a parent class or interface.
         eos: boolean | any;

        get max_buffers(): number;
        set max_buffers(val: number);

        get maxBuffers(): number;
        set maxBuffers(val: number);

        get max_bytes(): number;
        set max_bytes(val: bigint | number);

        get maxBytes(): number;
        set maxBytes(val: bigint | number);

        get max_time(): number;
        set max_time(val: bigint | number);

        get maxTime(): number;
        set maxTime(val: bigint | number);

        get wait_on_eos(): boolean;
        set wait_on_eos(val: boolean);

        get waitOnEos(): boolean;
        set waitOnEos(val: boolean);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AppSink.SignalSignatures;

        // Fields
        basesink: GstBase.BaseSink;

        // Constructors
        constructor(properties?: Partial<AppSink.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AppSink.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AppSink.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AppSink.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AppSink.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AppSink.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AppSink.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_eos(): void;

        vfunc_new_preroll(): Gst.FlowReturn;

        vfunc_new_sample(): Gst.FlowReturn;

        vfunc_pull_preroll(): Gst.Sample | null;

        vfunc_pull_sample(): Gst.Sample | null;

        vfunc_try_pull_preroll(timeout: Gst.ClockTime): Gst.Sample | null;

        vfunc_try_pull_sample(timeout: Gst.ClockTime): Gst.Sample | null;

        // Methods
        get_buffer_list_support(): boolean;

        get_caps(): Gst.Caps | null;

        get_drop(): boolean;

        get_emit_signals(): boolean;

        get_max_buffers(): number;

        get_max_bytes(): number;

        get_max_time(): Gst.ClockTime;

        get_wait_on_eos(): boolean;

        is_eos(): boolean;

        pull_preroll(): Gst.Sample | null;

        pull_sample(): Gst.Sample | null;

        set_buffer_list_support(enable_lists: boolean): void;

        set_caps(caps: Gst.Caps | null): void;

        set_drop(drop: boolean): void;

        set_emit_signals(emit: boolean): void;

        set_max_buffers(max: number): void;

        set_max_bytes(max: bigint | number): void;

        set_max_time(max: Gst.ClockTime): void;

        set_wait_on_eos(wait: boolean): void;

        try_pull_preroll(timeout: Gst.ClockTime): Gst.Sample | null;

        try_pull_sample(timeout: Gst.ClockTime): Gst.Sample | null;

        get_protocols(): string[] | null;

        get_uri(): string | null;

        get_uri_type(): Gst.URIType;

        set_uri(uri: string): boolean;

        vfunc_get_uri(): string | null;

        vfunc_set_uri(uri: string): boolean;

        ref(): GObject.Object;

        // Conflicted with Gst.Object.ref
        ref(...args: never[]): any;

        unref(): void;
    }


    namespace AppSrc {
        // Signal signatures
        interface SignalSignatures extends GstBase.BaseSrc.SignalSignatures {
            /** @signal */
            "end-of-stream": () => Gst.FlowReturn;
            /** @signal */
            "enough-data": () => void;
            /** @signal */
            "need-data": (length: number) => void;
            /** @signal */
            "push-buffer": (buffer: Gst.Buffer) => Gst.FlowReturn;
            /** @signal */
            "push-buffer-list": (buffer_list: Gst.BufferList) => Gst.FlowReturn;
            /** @signal */
            "push-sample": (sample: Gst.Sample) => Gst.FlowReturn;
            /** @signal */
            "seek-data": (offset: number) => boolean | void;
            "notify::block": (pspec: GObject.ParamSpec) => void;
            "notify::caps": (pspec: GObject.ParamSpec) => void;
            "notify::current-level-buffers": (pspec: GObject.ParamSpec) => void;
            "notify::current-level-bytes": (pspec: GObject.ParamSpec) => void;
            "notify::current-level-time": (pspec: GObject.ParamSpec) => void;
            "notify::duration": (pspec: GObject.ParamSpec) => void;
            "notify::emit-signals": (pspec: GObject.ParamSpec) => void;
            "notify::format": (pspec: GObject.ParamSpec) => void;
            "notify::handle-segment-change": (pspec: GObject.ParamSpec) => void;
            "notify::is-live": (pspec: GObject.ParamSpec) => void;
            "notify::leaky-type": (pspec: GObject.ParamSpec) => void;
            "notify::max-buffers": (pspec: GObject.ParamSpec) => void;
            "notify::max-bytes": (pspec: GObject.ParamSpec) => void;
            "notify::max-latency": (pspec: GObject.ParamSpec) => void;
            "notify::max-time": (pspec: GObject.ParamSpec) => void;
            "notify::min-latency": (pspec: GObject.ParamSpec) => void;
            "notify::min-percent": (pspec: GObject.ParamSpec) => void;
            "notify::size": (pspec: GObject.ParamSpec) => void;
            "notify::stream-type": (pspec: GObject.ParamSpec) => void;
            "notify::automatic-eos": (pspec: GObject.ParamSpec) => void;
            "notify::blocksize": (pspec: GObject.ParamSpec) => void;
            "notify::do-timestamp": (pspec: GObject.ParamSpec) => void;
            "notify::num-buffers": (pspec: GObject.ParamSpec) => void;
            "notify::typefind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GstBase.BaseSrc.ConstructorProps, Gst.URIHandler.ConstructorProps {
            block: boolean;
            caps: Gst.Caps | null;
            current_level_buffers: bigint | number;
            currentLevelBuffers: bigint | number;
            current_level_bytes: bigint | number;
            currentLevelBytes: bigint | number;
            current_level_time: bigint | number;
            currentLevelTime: bigint | number;
            duration: bigint | number;
            emit_signals: boolean;
            emitSignals: boolean;
            format: Gst.Format;
            handle_segment_change: boolean;
            handleSegmentChange: boolean;
            is_live: boolean | any;
            isLive: boolean;
            leaky_type: AppLeakyType;
            leakyType: AppLeakyType;
            max_buffers: bigint | number;
            maxBuffers: bigint | number;
            max_bytes: bigint | number;
            maxBytes: bigint | number;
            max_latency: bigint | number;
            maxLatency: bigint | number;
            max_time: bigint | number;
            maxTime: bigint | number;
            min_latency: bigint | number;
            minLatency: bigint | number;
            min_percent: number;
            minPercent: number;
            size: bigint | number;
            stream_type: AppStreamType;
            streamType: AppStreamType;
        }
    }

    class AppSrc extends GstBase.BaseSrc implements Gst.URIHandler {
        static $gtype: GObject.GType<AppSrc>;

        // Properties
        get block(): boolean;
        set block(val: boolean);

        get caps(): Gst.Caps | null;
        set caps(val: Gst.Caps | null);

        get current_level_buffers(): number;

        get currentLevelBuffers(): number;

        get current_level_bytes(): number;

        get currentLevelBytes(): number;

        get current_level_time(): number;

        get currentLevelTime(): number;

        get duration(): number;
        set duration(val: bigint | number);

        get emit_signals(): boolean;
        set emit_signals(val: boolean);

        get emitSignals(): boolean;
        set emitSignals(val: boolean);

        get format(): Gst.Format;
        set format(val: Gst.Format);

        get handle_segment_change(): boolean;
        set handle_segment_change(val: boolean);

        get handleSegmentChange(): boolean;
        set handleSegmentChange(val: boolean);

    // This accessor conflicts with a field or function name in a parent class or interface.
         is_live: boolean | any;

        get isLive(): boolean;
        set isLive(val: boolean);

        get leaky_type(): AppLeakyType;
        set leaky_type(val: AppLeakyType);

        get leakyType(): AppLeakyType;
        set leakyType(val: AppLeakyType);

        get max_buffers(): number;
        set max_buffers(val: bigint | number);

        get maxBuffers(): number;
        set maxBuffers(val: bigint | number);

        get max_bytes(): number;
        set max_bytes(val: bigint | number);

        get maxBytes(): number;
        set maxBytes(val: bigint | number);

        get max_latency(): number;
        set max_latency(val: bigint | number);

        get maxLatency(): number;
        set maxLatency(val: bigint | number);

        get max_time(): number;
        set max_time(val: bigint | number);

        get maxTime(): number;
        set maxTime(val: bigint | number);

        get min_latency(): number;
        set min_latency(val: bigint | number);

        get minLatency(): number;
        set minLatency(val: bigint | number);

        get min_percent(): number;
        set min_percent(val: number);

        get minPercent(): number;
        set minPercent(val: number);

        get size(): number;
        set size(val: bigint | number);

        get stream_type(): AppStreamType;
        set stream_type(val: AppStreamType);

        get streamType(): AppStreamType;
        set streamType(val: AppStreamType);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AppSrc.SignalSignatures;

        // Fields
        basesrc: GstBase.BaseSrc;

        // Constructors
        constructor(properties?: Partial<AppSrc.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AppSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AppSrc.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AppSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AppSrc.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AppSrc.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AppSrc.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_end_of_stream(): Gst.FlowReturn;

        vfunc_enough_data(): void;

        vfunc_need_data(length: number): void;

        vfunc_push_buffer(buffer: Gst.Buffer): Gst.FlowReturn;

        vfunc_push_buffer_list(buffer_list: Gst.BufferList): Gst.FlowReturn;

        vfunc_push_sample(sample: Gst.Sample): Gst.FlowReturn;

        vfunc_seek_data(offset: number): boolean;

        // Methods
        end_of_stream(): Gst.FlowReturn;

        get_caps(): Gst.Caps | null;

        get_current_level_buffers(): number;

        get_current_level_bytes(): number;

        get_current_level_time(): Gst.ClockTime;

        get_duration(): Gst.ClockTime;

        get_emit_signals(): boolean;

        get_latency(): [number, number];

        get_leaky_type(): AppLeakyType;

        get_max_buffers(): number;

        get_max_bytes(): number;

        get_max_time(): Gst.ClockTime;

        get_size(): number;

        get_stream_type(): AppStreamType;

        push_buffer(buffer: Gst.Buffer): Gst.FlowReturn;

        push_buffer_list(buffer_list: Gst.BufferList): Gst.FlowReturn;

        push_sample(sample: Gst.Sample): Gst.FlowReturn;

        set_caps(caps: Gst.Caps | null): void;

    // Conflicted with GstBase.BaseSrc.set_caps
        set_caps(...args: never[]): any;

        set_duration(duration: Gst.ClockTime): void;

        set_emit_signals(emit: boolean): void;

        set_latency(min: bigint | number, max: bigint | number): void;

        set_leaky_type(leaky: AppLeakyType): void;

        set_max_buffers(max: bigint | number): void;

        set_max_bytes(max: bigint | number): void;

        set_max_time(max: Gst.ClockTime): void;

        set_size(size: bigint | number): void;

        set_stream_type(type: AppStreamType): void;

        get_protocols(): string[] | null;

        get_uri(): string | null;

        get_uri_type(): Gst.URIType;

        set_uri(uri: string): boolean;

        vfunc_get_uri(): string | null;

        vfunc_set_uri(uri: string): boolean;

        ref(): GObject.Object;

        // Conflicted with Gst.Object.ref
        ref(...args: never[]): any;

        unref(): void;
    }


    type AppSinkClass = typeof AppSink;

    abstract class AppSinkPrivate {
        static $gtype: GObject.GType<AppSinkPrivate>;
    }


    type AppSrcClass = typeof AppSrc;

    abstract class AppSrcPrivate {
        static $gtype: GObject.GType<AppSrcPrivate>;
    }


    const __name__: string;

    const __version__: string;
}

export default GstApp;

// END
