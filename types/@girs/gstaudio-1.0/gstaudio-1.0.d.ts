
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

export namespace GstAudio {

    /**
     * GstAudio-1.0
     */


    export namespace AudioBaseSinkDiscontReason {
        export const $gtype: GObject.GType<AudioBaseSinkDiscontReason>;
    }

    enum AudioBaseSinkDiscontReason {
        NO_DISCONT = 0,
        NEW_CAPS = 1,
        FLUSH = 2,
        SYNC_LATENCY = 3,
        ALIGNMENT = 4,
        DEVICE_FAILURE = 5,
    }


    export namespace AudioBaseSinkSlaveMethod {
        export const $gtype: GObject.GType<AudioBaseSinkSlaveMethod>;
    }

    enum AudioBaseSinkSlaveMethod {
        RESAMPLE = 0,
        SKEW = 1,
        NONE = 2,
        CUSTOM = 3,
    }


    export namespace AudioBaseSrcSlaveMethod {
        export const $gtype: GObject.GType<AudioBaseSrcSlaveMethod>;
    }

    enum AudioBaseSrcSlaveMethod {
        RESAMPLE = 0,
        RE_TIMESTAMP = 1,
        SKEW = 2,
        NONE = 3,
    }


    export namespace AudioCdSrcMode {
        export const $gtype: GObject.GType<AudioCdSrcMode>;
    }

    enum AudioCdSrcMode {
        NORMAL = 0,
        CONTINUOUS = 1,
    }


    export namespace AudioChannelPosition {
        export const $gtype: GObject.GType<AudioChannelPosition>;
    }

    enum AudioChannelPosition {
        NONE = -3,
        MONO = -2,
        INVALID = -1,
        FRONT_LEFT = 0,
        FRONT_RIGHT = 1,
        FRONT_CENTER = 2,
        LFE1 = 3,
        REAR_LEFT = 4,
        REAR_RIGHT = 5,
        FRONT_LEFT_OF_CENTER = 6,
        FRONT_RIGHT_OF_CENTER = 7,
        REAR_CENTER = 8,
        LFE2 = 9,
        SIDE_LEFT = 10,
        SIDE_RIGHT = 11,
        TOP_FRONT_LEFT = 12,
        TOP_FRONT_RIGHT = 13,
        TOP_FRONT_CENTER = 14,
        TOP_CENTER = 15,
        TOP_REAR_LEFT = 16,
        TOP_REAR_RIGHT = 17,
        TOP_SIDE_LEFT = 18,
        TOP_SIDE_RIGHT = 19,
        TOP_REAR_CENTER = 20,
        BOTTOM_FRONT_CENTER = 21,
        BOTTOM_FRONT_LEFT = 22,
        BOTTOM_FRONT_RIGHT = 23,
        WIDE_LEFT = 24,
        WIDE_RIGHT = 25,
        SURROUND_LEFT = 26,
        SURROUND_RIGHT = 27,
        TOP_SURROUND_LEFT = 28,
        TOP_SURROUND_RIGHT = 29,
    }


    export namespace AudioDitherMethod {
        export const $gtype: GObject.GType<AudioDitherMethod>;
    }

    enum AudioDitherMethod {
        NONE = 0,
        RPDF = 1,
        TPDF = 2,
        TPDF_HF = 3,
    }


    export namespace AudioFormat {
        export const $gtype: GObject.GType<AudioFormat>;
    }

    enum AudioFormat {
        UNKNOWN = 0,
        ENCODED = 1,
        S8 = 2,
        U8 = 3,
        S16LE = 4,
        S16BE = 5,
        U16LE = 6,
        U16BE = 7,
        S24_32LE = 8,
        S24_32BE = 9,
        U24_32LE = 10,
        U24_32BE = 11,
        S32LE = 12,
        S32BE = 13,
        U32LE = 14,
        U32BE = 15,
        S24LE = 16,
        S24BE = 17,
        U24LE = 18,
        U24BE = 19,
        S20LE = 20,
        S20BE = 21,
        U20LE = 22,
        U20BE = 23,
        S18LE = 24,
        S18BE = 25,
        U18LE = 26,
        U18BE = 27,
        F32LE = 28,
        F32BE = 29,
        F64LE = 30,
        F64BE = 31,
        S16 = 4,
        U16 = 6,
        S24_32 = 8,
        U24_32 = 10,
        S32 = 12,
        U32 = 14,
        S24 = 16,
        U24 = 18,
        S20 = 20,
        U20 = 22,
        S18 = 24,
        U18 = 26,
        F32 = 28,
        F64 = 30,
    }


    export namespace AudioLayout {
        export const $gtype: GObject.GType<AudioLayout>;
    }

    enum AudioLayout {
        INTERLEAVED = 0,
        NON_INTERLEAVED = 1,
    }


    export namespace AudioNoiseShapingMethod {
        export const $gtype: GObject.GType<AudioNoiseShapingMethod>;
    }

    enum AudioNoiseShapingMethod {
        NONE = 0,
        ERROR_FEEDBACK = 1,
        SIMPLE = 2,
        MEDIUM = 3,
        HIGH = 4,
    }


    export namespace AudioResamplerFilterInterpolation {
        export const $gtype: GObject.GType<AudioResamplerFilterInterpolation>;
    }

    enum AudioResamplerFilterInterpolation {
        NONE = 0,
        LINEAR = 1,
        CUBIC = 2,
    }


    export namespace AudioResamplerFilterMode {
        export const $gtype: GObject.GType<AudioResamplerFilterMode>;
    }

    enum AudioResamplerFilterMode {
        INTERPOLATED = 0,
        FULL = 1,
        AUTO = 2,
    }


    export namespace AudioResamplerMethod {
        export const $gtype: GObject.GType<AudioResamplerMethod>;
    }

    enum AudioResamplerMethod {
        NEAREST = 0,
        LINEAR = 1,
        CUBIC = 2,
        BLACKMAN_NUTTALL = 3,
        KAISER = 4,
    }


    export namespace AudioRingBufferFormatType {
        export const $gtype: GObject.GType<AudioRingBufferFormatType>;
    }

    enum AudioRingBufferFormatType {
        RAW = 0,
        MU_LAW = 1,
        A_LAW = 2,
        IMA_ADPCM = 3,
        MPEG = 4,
        GSM = 5,
        IEC958 = 6,
        AC3 = 7,
        EAC3 = 8,
        DTS = 9,
        MPEG2_AAC = 10,
        MPEG4_AAC = 11,
        MPEG2_AAC_RAW = 12,
        MPEG4_AAC_RAW = 13,
        FLAC = 14,
        DSD = 15,
    }


    export namespace AudioRingBufferState {
        export const $gtype: GObject.GType<AudioRingBufferState>;
    }

    enum AudioRingBufferState {
        STOPPED = 0,
        PAUSED = 1,
        STARTED = 2,
        ERROR = 3,
    }


    export namespace DsdFormat {
        export const $gtype: GObject.GType<DsdFormat>;
    }

    enum DsdFormat {
        DSD_FORMAT_UNKNOWN = 0,
        DSD_FORMAT_U8 = 1,
        DSD_FORMAT_U16LE = 2,
        DSD_FORMAT_U16BE = 3,
        DSD_FORMAT_U32LE = 4,
        DSD_FORMAT_U32BE = 5,
        NUM_DSD_FORMATS = 6,
        DSD_FORMAT_U16 = 2,
        DSD_FORMAT_U32 = 4,
    }


    enum StreamVolumeFormat {
        LINEAR = 0,
        CUBIC = 1,
        DB = 2,
    }


    const AUDIO_CHANNELS_RANGE: string;

    const AUDIO_CONVERTER_OPT_DITHER_METHOD: string;

    const AUDIO_CONVERTER_OPT_DITHER_THRESHOLD: string;

    const AUDIO_CONVERTER_OPT_MIX_MATRIX: string;

    const AUDIO_CONVERTER_OPT_NOISE_SHAPING_METHOD: string;

    const AUDIO_CONVERTER_OPT_QUANTIZATION: string;

    const AUDIO_CONVERTER_OPT_RESAMPLER_METHOD: string;

    const AUDIO_DECODER_MAX_ERRORS: number;

    const AUDIO_DECODER_SINK_NAME: string;

    const AUDIO_DECODER_SRC_NAME: string;

    const AUDIO_DEF_CHANNELS: number;

    const AUDIO_DEF_FORMAT: string;

    const AUDIO_DEF_RATE: number;

    const AUDIO_ENCODER_SINK_NAME: string;

    const AUDIO_ENCODER_SRC_NAME: string;

    const AUDIO_FORMATS_ALL: string;

    const AUDIO_FORMAT_LAST: number;

    const AUDIO_RATE_RANGE: string;

    const AUDIO_RESAMPLER_OPT_CUBIC_B: string;

    const AUDIO_RESAMPLER_OPT_CUBIC_C: string;

    const AUDIO_RESAMPLER_OPT_CUTOFF: string;

    const AUDIO_RESAMPLER_OPT_FILTER_INTERPOLATION: string;

    const AUDIO_RESAMPLER_OPT_FILTER_MODE: string;

    const AUDIO_RESAMPLER_OPT_FILTER_MODE_THRESHOLD: string;

    const AUDIO_RESAMPLER_OPT_FILTER_OVERSAMPLE: string;

    const AUDIO_RESAMPLER_OPT_MAX_PHASE_ERROR: string;

    const AUDIO_RESAMPLER_OPT_N_TAPS: string;

    const AUDIO_RESAMPLER_OPT_STOP_ATTENUATION: string;

    const AUDIO_RESAMPLER_OPT_TRANSITION_BANDWIDTH: string;

    const AUDIO_RESAMPLER_QUALITY_DEFAULT: number;

    const AUDIO_RESAMPLER_QUALITY_MAX: number;

    const AUDIO_RESAMPLER_QUALITY_MIN: number;

    const DSD_FORMATS_ALL: string;

    const DSD_MEDIA_TYPE: string;

    const DSD_SILENCE_PATTERN_BYTE: number;

    const META_TAG_AUDIO_CHANNELS_STR: string;

    const META_TAG_AUDIO_RATE_STR: string;

    const META_TAG_AUDIO_STR: string;

    const META_TAG_DSD_PLANE_OFFSETS_STR: string;

    function audio_buffer_clip(buffer: Gst.Buffer, segment: Gst.Segment, rate: number, bpf: number): Gst.Buffer | null;

    function audio_buffer_map(info: AudioInfo, gstbuffer: Gst.Buffer, flags: Gst.MapFlags): [boolean, AudioBuffer];

    function audio_buffer_reorder_channels(buffer: Gst.Buffer, format: AudioFormat, from: AudioChannelPosition[], to: AudioChannelPosition[]): boolean;

    function audio_buffer_truncate(buffer: Gst.Buffer, bpf: number, trim: bigint | number, samples: bigint | number): Gst.Buffer;

    function audio_channel_get_fallback_mask(channels: number): number;

    function audio_channel_positions_from_mask(channel_mask: bigint | number, position: AudioChannelPosition[]): boolean;

    function audio_channel_positions_to_mask(position: AudioChannelPosition[], force_order: boolean): [boolean, number];

    function audio_channel_positions_to_string(position: AudioChannelPosition[]): string;

    function audio_channel_positions_to_valid_order(position: AudioChannelPosition[]): boolean;

    function audio_check_valid_channel_positions(position: AudioChannelPosition[], force_order: boolean): boolean;

    function audio_clipping_meta_api_get_type(): GObject.GType;

    function audio_clipping_meta_get_info(): Gst.MetaInfo;

    function audio_downmix_meta_api_get_type(): GObject.GType;

    function audio_downmix_meta_get_info(): Gst.MetaInfo;

    function audio_format_build_integer(sign: boolean, endianness: number, width: number, depth: number): AudioFormat;

    function audio_format_fill_silence(info: AudioFormatInfo, dest: Uint8Array | string): void;

    function audio_format_from_string(format: string): AudioFormat;

    function audio_format_get_info(format: AudioFormat): AudioFormatInfo;

    function audio_format_to_string(format: AudioFormat): string;

    function audio_formats_raw(): AudioFormat[];

    function audio_get_channel_reorder_map(from: AudioChannelPosition[], to: AudioChannelPosition[], reorder_map: number[]): boolean;

    function audio_iec61937_frame_size(spec: AudioRingBufferSpec): number;

    function audio_iec61937_payload(src: Uint8Array | string, dst: Uint8Array | string, spec: AudioRingBufferSpec, endianness: number): boolean;

    function audio_info_from_caps(caps: Gst.Caps): [boolean, AudioInfo];

    function audio_info_init(): AudioInfo;

    function audio_level_meta_api_get_type(): GObject.GType;

    function audio_level_meta_get_info(): Gst.MetaInfo;

    function audio_make_raw_caps(formats: AudioFormat[] | null, layout: AudioLayout): Gst.Caps;

    function audio_meta_api_get_type(): GObject.GType;

    function audio_meta_get_info(): Gst.MetaInfo;

    function audio_reorder_channels(data: Uint8Array | string, format: AudioFormat, from: AudioChannelPosition[], to: AudioChannelPosition[]): boolean;

    function audio_reorder_channels_with_reorder_map(data: Uint8Array | string, bps: number, reorder_map: number[]): void;

    function audio_resampler_new(method: AudioResamplerMethod, flags: AudioResamplerFlags, format: AudioFormat, channels: number, in_rate: number, out_rate: number, options: Gst.Structure): AudioResampler;

    function audio_resampler_options_set_quality(method: AudioResamplerMethod, quality: number, in_rate: number, out_rate: number, options: Gst.Structure): void;

    function buffer_add_audio_clipping_meta(buffer: Gst.Buffer, format: Gst.Format, start: bigint | number, end: bigint | number): AudioClippingMeta;

    function buffer_add_audio_downmix_meta(buffer: Gst.Buffer, from_position: AudioChannelPosition[], to_position: AudioChannelPosition[], matrix: number): AudioDownmixMeta;

    function buffer_add_audio_level_meta(buffer: Gst.Buffer, level: number, voice_activity: boolean): AudioLevelMeta | null;

    function buffer_add_audio_meta(buffer: Gst.Buffer, info: AudioInfo, samples: bigint | number, offsets: bigint | number | null): AudioMeta;

    function buffer_add_dsd_plane_offset_meta(buffer: Gst.Buffer, num_channels: number, num_bytes_per_channel: bigint | number, offsets: bigint | number | null): DsdPlaneOffsetMeta;

    function buffer_get_audio_downmix_meta_for_channels(buffer: Gst.Buffer, to_position: AudioChannelPosition[]): AudioDownmixMeta;

    function buffer_get_audio_level_meta(buffer: Gst.Buffer): AudioLevelMeta | null;

    function dsd_convert(input_data: number, output_data: number, input_format: DsdFormat, output_format: DsdFormat, input_layout: AudioLayout, output_layout: AudioLayout, input_plane_offsets: bigint | number, output_plane_offsets: bigint | number, num_dsd_bytes: bigint | number, num_channels: number, reverse_byte_bits: boolean): void;

    function dsd_format_from_string(str: string): DsdFormat;

    function dsd_format_get_width(format: DsdFormat): number;

    function dsd_format_to_string(format: DsdFormat): string;

    function dsd_info_from_caps(caps: Gst.Caps): [boolean, DsdInfo];

    function dsd_info_init(): DsdInfo;

    function dsd_plane_offset_meta_api_get_type(): GObject.GType;

    function dsd_plane_offset_meta_get_info(): Gst.MetaInfo;

    function stream_volume_convert_volume(from: StreamVolumeFormat, to: StreamVolumeFormat, val: number): number;

    interface AudioBaseSinkCustomSlavingCallback {
        (sink: AudioBaseSink, etime: Gst.ClockTime, itime: Gst.ClockTime, requested_skew: Gst.ClockTimeDiff, discont_reason: AudioBaseSinkDiscontReason): void;
    }

    interface AudioClockGetTimeFunc {
        (clock: Gst.Clock): Gst.ClockTime;
    }

    interface AudioFormatPack {
        (info: AudioFormatInfo, flags: AudioPackFlags, src: Uint8Array, data: Uint8Array, length: number): void;
    }

    interface AudioFormatUnpack {
        (info: AudioFormatInfo, flags: AudioPackFlags, dest: Uint8Array, data: Uint8Array, length: number): void;
    }

    interface AudioRingBufferCallback {
        (rbuf: AudioRingBuffer, data: Uint8Array): void;
    }

    export namespace AudioChannelMixerFlags {
        export const $gtype: GObject.GType<AudioChannelMixerFlags>;
    }

    enum AudioChannelMixerFlags {
        NONE = 0,
        NON_INTERLEAVED_IN = 1,
        NON_INTERLEAVED_OUT = 2,
        UNPOSITIONED_IN = 4,
        UNPOSITIONED_OUT = 8,
    }


    export namespace AudioConverterFlags {
        export const $gtype: GObject.GType<AudioConverterFlags>;
    }

    enum AudioConverterFlags {
        NONE = 0,
        IN_WRITABLE = 1,
        VARIABLE_RATE = 2,
    }


    export namespace AudioFlags {
        export const $gtype: GObject.GType<AudioFlags>;
    }

    enum AudioFlags {
        NONE = 0,
        UNPOSITIONED = 1,
    }


    export namespace AudioFormatFlags {
        export const $gtype: GObject.GType<AudioFormatFlags>;
    }

    enum AudioFormatFlags {
        INTEGER = 1,
        FLOAT = 2,
        SIGNED = 4,
        COMPLEX = 16,
        UNPACK = 32,
    }


    export namespace AudioPackFlags {
        export const $gtype: GObject.GType<AudioPackFlags>;
    }

    enum AudioPackFlags {
        NONE = 0,
        TRUNCATE_RANGE = 1,
    }


    export namespace AudioQuantizeFlags {
        export const $gtype: GObject.GType<AudioQuantizeFlags>;
    }

    enum AudioQuantizeFlags {
        NONE = 0,
        NON_INTERLEAVED = 1,
    }


    export namespace AudioResamplerFlags {
        export const $gtype: GObject.GType<AudioResamplerFlags>;
    }

    enum AudioResamplerFlags {
        NONE = 0,
        NON_INTERLEAVED_IN = 1,
        NON_INTERLEAVED_OUT = 2,
        VARIABLE_RATE = 4,
    }


    namespace AudioAggregator {
        // Signal signatures
        interface SignalSignatures extends GstBase.Aggregator.SignalSignatures {
            "notify::alignment-threshold": (pspec: GObject.ParamSpec) => void;
            "notify::discont-wait": (pspec: GObject.ParamSpec) => void;
            "notify::force-live": (pspec: GObject.ParamSpec) => void;
            "notify::ignore-inactive-pads": (pspec: GObject.ParamSpec) => void;
            "notify::output-buffer-duration": (pspec: GObject.ParamSpec) => void;
            "notify::output-buffer-duration-fraction": (pspec: GObject.ParamSpec) => void;
            "notify::emit-signals": (pspec: GObject.ParamSpec) => void;
            "notify::latency": (pspec: GObject.ParamSpec) => void;
            "notify::min-upstream-latency": (pspec: GObject.ParamSpec) => void;
            "notify::start-time": (pspec: GObject.ParamSpec) => void;
            "notify::start-time-selection": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GstBase.Aggregator.ConstructorProps {
            alignment_threshold: bigint | number;
            alignmentThreshold: bigint | number;
            discont_wait: bigint | number;
            discontWait: bigint | number;
            force_live: boolean;
            forceLive: boolean;
            ignore_inactive_pads: boolean;
            ignoreInactivePads: boolean;
            output_buffer_duration: bigint | number;
            outputBufferDuration: bigint | number;
            output_buffer_duration_fraction: Gst.Fraction;
            outputBufferDurationFraction: Gst.Fraction;
        }
    }

    abstract class AudioAggregator extends GstBase.Aggregator {
        static $gtype: GObject.GType<AudioAggregator>;

        // Properties
        get alignment_threshold(): number;
        set alignment_threshold(val: bigint | number);

        get alignmentThreshold(): number;
        set alignmentThreshold(val: bigint | number);

        get discont_wait(): number;
        set discont_wait(val: bigint | number);

        get discontWait(): number;
        set discontWait(val: bigint | number);

        get force_live(): boolean;

        get forceLive(): boolean;

        get ignore_inactive_pads(): boolean;
        set ignore_inactive_pads(val: boolean);

        get ignoreInactivePads(): boolean;
        set ignoreInactivePads(val: boolean);

        get output_buffer_duration(): number;
        set output_buffer_duration(val: bigint | number);

        get outputBufferDuration(): number;
        set outputBufferDuration(val: bigint | number);

        get output_buffer_duration_fraction(): Gst.Fraction;
        set output_buffer_duration_fraction(val: Gst.Fraction);

        get outputBufferDurationFraction(): Gst.Fraction;
        set outputBufferDurationFraction(val: Gst.Fraction);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioAggregator.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<AudioAggregator.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioAggregator.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioAggregator.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioAggregator.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioAggregator.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioAggregator.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioAggregator.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_aggregate_one_buffer(pad: AudioAggregatorPad, inbuf: Gst.Buffer, in_offset: number, outbuf: Gst.Buffer, out_offset: number, num_frames: number): boolean;

        vfunc_create_output_buffer(num_frames: number): Gst.Buffer;

        // Methods
        set_sink_caps(pad: AudioAggregatorPad, caps: Gst.Caps): void;
    }


    namespace AudioAggregatorConvertPad {
        // Signal signatures
        interface SignalSignatures extends AudioAggregatorPad.SignalSignatures {
            "notify::converter-config": (pspec: GObject.ParamSpec) => void;
            "notify::qos-messages": (pspec: GObject.ParamSpec) => void;
            "notify::emit-signals": (pspec: GObject.ParamSpec) => void;
            "notify::caps": (pspec: GObject.ParamSpec) => void;
            "notify::direction": (pspec: GObject.ParamSpec) => void;
            "notify::offset": (pspec: GObject.ParamSpec) => void;
            "notify::template": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends AudioAggregatorPad.ConstructorProps {
            converter_config: Gst.Structure;
            converterConfig: Gst.Structure;
        }
    }

    class AudioAggregatorConvertPad extends AudioAggregatorPad {
        static $gtype: GObject.GType<AudioAggregatorConvertPad>;

        // Properties
        get converter_config(): Gst.Structure;
        set converter_config(val: Gst.Structure);

        get converterConfig(): Gst.Structure;
        set converterConfig(val: Gst.Structure);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioAggregatorConvertPad.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<AudioAggregatorConvertPad.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioAggregatorConvertPad.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioAggregatorConvertPad.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioAggregatorConvertPad.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioAggregatorConvertPad.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioAggregatorConvertPad.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioAggregatorConvertPad.SignalSignatures[K]>): void;
    }


    namespace AudioAggregatorPad {
        // Signal signatures
        interface SignalSignatures extends GstBase.AggregatorPad.SignalSignatures {
            "notify::qos-messages": (pspec: GObject.ParamSpec) => void;
            "notify::emit-signals": (pspec: GObject.ParamSpec) => void;
            "notify::caps": (pspec: GObject.ParamSpec) => void;
            "notify::direction": (pspec: GObject.ParamSpec) => void;
            "notify::offset": (pspec: GObject.ParamSpec) => void;
            "notify::template": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GstBase.AggregatorPad.ConstructorProps {
            qos_messages: boolean;
            qosMessages: boolean;
        }
    }

    class AudioAggregatorPad extends GstBase.AggregatorPad {
        static $gtype: GObject.GType<AudioAggregatorPad>;

        // Properties
        get qos_messages(): boolean;
        set qos_messages(val: boolean);

        get qosMessages(): boolean;
        set qosMessages(val: boolean);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioAggregatorPad.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<AudioAggregatorPad.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioAggregatorPad.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioAggregatorPad.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioAggregatorPad.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioAggregatorPad.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioAggregatorPad.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioAggregatorPad.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_convert_buffer(in_info: AudioInfo, out_info: AudioInfo, buffer: Gst.Buffer): Gst.Buffer;

        vfunc_update_conversion_info(): void;
    }


    namespace AudioBaseSink {
        // Signal signatures
        interface SignalSignatures extends GstBase.BaseSink.SignalSignatures {
            "notify::alignment-threshold": (pspec: GObject.ParamSpec) => void;
            "notify::buffer-time": (pspec: GObject.ParamSpec) => void;
            "notify::can-activate-pull": (pspec: GObject.ParamSpec) => void;
            "notify::discont-wait": (pspec: GObject.ParamSpec) => void;
            "notify::drift-tolerance": (pspec: GObject.ParamSpec) => void;
            "notify::latency-time": (pspec: GObject.ParamSpec) => void;
            "notify::provide-clock": (pspec: GObject.ParamSpec) => void;
            "notify::slave-method": (pspec: GObject.ParamSpec) => void;
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
        interface ConstructorProps extends GstBase.BaseSink.ConstructorProps {
            alignment_threshold: bigint | number;
            alignmentThreshold: bigint | number;
            buffer_time: bigint | number;
            bufferTime: bigint | number;
            can_activate_pull: boolean | any;
            canActivatePull: boolean;
            discont_wait: bigint | number;
            discontWait: bigint | number;
            drift_tolerance: bigint | number;
            driftTolerance: bigint | number;
            latency_time: bigint | number;
            latencyTime: bigint | number;
            provide_clock: boolean | any;
            provideClock: boolean;
            slave_method: AudioBaseSinkSlaveMethod;
            slaveMethod: AudioBaseSinkSlaveMethod;
        }
    }

    class AudioBaseSink extends GstBase.BaseSink {
        static $gtype: GObject.GType<AudioBaseSink>;

        // Properties
        get alignment_threshold(): number;
        set alignment_threshold(val: bigint | number);

        get alignmentThreshold(): number;
        set alignmentThreshold(val: bigint | number);

        get buffer_time(): number;
        set buffer_time(val: bigint | number);

        get bufferTime(): number;
        set bufferTime(val: bigint | number);

    // This accessor conflicts with a property or field in a parent class or interface.
         can_activate_pull: boolean | any;

        get canActivatePull(): boolean;
        set canActivatePull(val: boolean);

        get discont_wait(): number;
        set discont_wait(val: bigint | number);

        get discontWait(): number;
        set discontWait(val: bigint | number);

        get drift_tolerance(): number;
        set drift_tolerance(val: bigint | number);

        get driftTolerance(): number;
        set driftTolerance(val: bigint | number);

        get latency_time(): number;
        set latency_time(val: bigint | number);

        get latencyTime(): number;
        set latencyTime(val: bigint | number);

    // This accessor conflicts with a field or function name in a parent class or interface.
         provide_clock: boolean | any;

        get provideClock(): boolean;
        set provideClock(val: boolean);

        get slave_method(): AudioBaseSinkSlaveMethod;
        set slave_method(val: AudioBaseSinkSlaveMethod);

        get slaveMethod(): AudioBaseSinkSlaveMethod;
        set slaveMethod(val: AudioBaseSinkSlaveMethod);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioBaseSink.SignalSignatures;

        // Fields
        element: GstBase.BaseSink;

        ringbuffer: AudioRingBuffer;

        next_sample: number;

        provided_clock: Gst.Clock;

        eos_rendering: boolean;

        // Constructors
        constructor(properties?: Partial<AudioBaseSink.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioBaseSink.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioBaseSink.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioBaseSink.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioBaseSink.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioBaseSink.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioBaseSink.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_create_ringbuffer(): AudioRingBuffer | null;

        vfunc_payload(buffer: Gst.Buffer): Gst.Buffer;

        // Methods
        create_ringbuffer(): AudioRingBuffer | null;

        get_alignment_threshold(): Gst.ClockTime;

        get_discont_wait(): Gst.ClockTime;

        get_drift_tolerance(): number;

        get_provide_clock(): boolean;

        get_slave_method(): AudioBaseSinkSlaveMethod;

        report_device_failure(): void;

        set_alignment_threshold(alignment_threshold: Gst.ClockTime): void;

        set_custom_slaving_callback(callback: AudioBaseSinkCustomSlavingCallback): void;

        set_discont_wait(discont_wait: Gst.ClockTime): void;

        set_drift_tolerance(drift_tolerance: bigint | number): void;

        set_provide_clock(provide: boolean): void;

        set_slave_method(method: AudioBaseSinkSlaveMethod): void;
    }


    namespace AudioBaseSrc {
        // Signal signatures
        interface SignalSignatures extends GstBase.PushSrc.SignalSignatures {
            "notify::actual-buffer-time": (pspec: GObject.ParamSpec) => void;
            "notify::actual-latency-time": (pspec: GObject.ParamSpec) => void;
            "notify::buffer-time": (pspec: GObject.ParamSpec) => void;
            "notify::latency-time": (pspec: GObject.ParamSpec) => void;
            "notify::provide-clock": (pspec: GObject.ParamSpec) => void;
            "notify::slave-method": (pspec: GObject.ParamSpec) => void;
            "notify::automatic-eos": (pspec: GObject.ParamSpec) => void;
            "notify::blocksize": (pspec: GObject.ParamSpec) => void;
            "notify::do-timestamp": (pspec: GObject.ParamSpec) => void;
            "notify::num-buffers": (pspec: GObject.ParamSpec) => void;
            "notify::typefind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GstBase.PushSrc.ConstructorProps {
            actual_buffer_time: bigint | number;
            actualBufferTime: bigint | number;
            actual_latency_time: bigint | number;
            actualLatencyTime: bigint | number;
            buffer_time: bigint | number;
            bufferTime: bigint | number;
            latency_time: bigint | number;
            latencyTime: bigint | number;
            provide_clock: boolean | any;
            provideClock: boolean;
            slave_method: AudioBaseSrcSlaveMethod;
            slaveMethod: AudioBaseSrcSlaveMethod;
        }
    }

    class AudioBaseSrc extends GstBase.PushSrc {
        static $gtype: GObject.GType<AudioBaseSrc>;

        // Properties
        get actual_buffer_time(): number;

        get actualBufferTime(): number;

        get actual_latency_time(): number;

        get actualLatencyTime(): number;

        get buffer_time(): number;
        set buffer_time(val: bigint | number);

        get bufferTime(): number;
        set bufferTime(val: bigint | number);

        get latency_time(): number;
        set latency_time(val: bigint | number);

        get latencyTime(): number;
        set latencyTime(val: bigint | number);

    // This accessor conflicts with a field or function name in a parent class or interface.
         provide_clock: boolean | any;

        get provideClock(): boolean;
        set provideClock(val: boolean);

        get slave_method(): AudioBaseSrcSlaveMethod;
        set slave_method(val: AudioBaseSrcSlaveMethod);

        get slaveMethod(): AudioBaseSrcSlaveMethod;
        set slaveMethod(val: AudioBaseSrcSlaveMethod);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioBaseSrc.SignalSignatures;

        // Fields
        element: GstBase.PushSrc;

        ringbuffer: AudioRingBuffer;

        next_sample: number;

        clock: Gst.Clock;

        // Constructors
        constructor(properties?: Partial<AudioBaseSrc.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioBaseSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioBaseSrc.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioBaseSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioBaseSrc.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioBaseSrc.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioBaseSrc.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_create_ringbuffer(): AudioRingBuffer | null;

        // Methods
        create_ringbuffer(): AudioRingBuffer | null;

        get_provide_clock(): boolean;

        get_slave_method(): AudioBaseSrcSlaveMethod;

        set_provide_clock(provide: boolean): void;

        set_slave_method(method: AudioBaseSrcSlaveMethod): void;
    }


    namespace AudioCdSrc {
        // Signal signatures
        interface SignalSignatures extends GstBase.PushSrc.SignalSignatures {
            "notify::device": (pspec: GObject.ParamSpec) => void;
            "notify::mode": (pspec: GObject.ParamSpec) => void;
            "notify::track": (pspec: GObject.ParamSpec) => void;
            "notify::automatic-eos": (pspec: GObject.ParamSpec) => void;
            "notify::blocksize": (pspec: GObject.ParamSpec) => void;
            "notify::do-timestamp": (pspec: GObject.ParamSpec) => void;
            "notify::num-buffers": (pspec: GObject.ParamSpec) => void;
            "notify::typefind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GstBase.PushSrc.ConstructorProps, Gst.URIHandler.ConstructorProps {
            device: string;
            mode: AudioCdSrcMode;
            track: number;
        }
    }

    class AudioCdSrc extends GstBase.PushSrc implements Gst.URIHandler {
        static $gtype: GObject.GType<AudioCdSrc>;

        // Properties
        get device(): string;
        set device(val: string);

        get mode(): AudioCdSrcMode;
        set mode(val: AudioCdSrcMode);

        get track(): number;
        set track(val: number);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioCdSrc.SignalSignatures;

        // Fields
        pushsrc: GstBase.PushSrc;

        // Constructors
        constructor(properties?: Partial<AudioCdSrc.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioCdSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioCdSrc.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioCdSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioCdSrc.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioCdSrc.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioCdSrc.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_close(): void;

        vfunc_open(device: string): boolean;

        vfunc_read_sector(sector: number): Gst.Buffer;

        // Methods
        add_track(track: AudioCdSrcTrack): boolean;

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


    namespace AudioClock {
        // Signal signatures
        interface SignalSignatures extends Gst.SystemClock.SignalSignatures {
            "notify::clock-type": (pspec: GObject.ParamSpec) => void;
            "notify::timeout": (pspec: GObject.ParamSpec) => void;
            "notify::window-size": (pspec: GObject.ParamSpec) => void;
            "notify::window-threshold": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gst.SystemClock.ConstructorProps {}
    }

    class AudioClock extends Gst.SystemClock {
        static $gtype: GObject.GType<AudioClock>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioClock.SignalSignatures;

        // Fields
        clock: Gst.SystemClock;

        func: AudioClockGetTimeFunc;

        user_data: null;

        destroy_notify: GLib.DestroyNotify;

        // Constructors
        constructor(properties?: Partial<AudioClock.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](name: string, func: AudioClockGetTimeFunc): AudioClock;

        // Signals
        /** @signal */
        connect<K extends keyof AudioClock.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioClock.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioClock.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioClock.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioClock.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioClock.SignalSignatures[K]>): void;

        // Methods
        adjust(time: Gst.ClockTime): Gst.ClockTime;

        get_time(): Gst.ClockTime;

        invalidate(): void;

        reset(time: Gst.ClockTime): void;
    }


    namespace AudioDecoder {
        // Signal signatures
        interface SignalSignatures extends Gst.Element.SignalSignatures {
            "notify::max-errors": (pspec: GObject.ParamSpec) => void;
            "notify::min-latency": (pspec: GObject.ParamSpec) => void;
            "notify::plc": (pspec: GObject.ParamSpec) => void;
            "notify::tolerance": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gst.Element.ConstructorProps {
            max_errors: number;
            maxErrors: number;
            min_latency: bigint | number;
            minLatency: bigint | number;
            plc: boolean;
            tolerance: bigint | number;
        }
    }

    abstract class AudioDecoder extends Gst.Element {
        static $gtype: GObject.GType<AudioDecoder>;

        // Properties
        get max_errors(): number;
        set max_errors(val: number);

        get maxErrors(): number;
        set maxErrors(val: number);

        get min_latency(): number;
        set min_latency(val: bigint | number);

        get minLatency(): number;
        set minLatency(val: bigint | number);

        get plc(): boolean;
        set plc(val: boolean);

        get tolerance(): number;
        set tolerance(val: bigint | number);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioDecoder.SignalSignatures;

        // Fields
        element: Gst.Element;

        sinkpad: Gst.Pad;

        srcpad: Gst.Pad;

        // Constructors
        constructor(properties?: Partial<AudioDecoder.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioDecoder.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioDecoder.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioDecoder.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioDecoder.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioDecoder.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioDecoder.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_close(): boolean;

        vfunc_decide_allocation(query: Gst.Query): boolean;

        vfunc_flush(hard: boolean): void;

        vfunc_getcaps(filter: Gst.Caps): Gst.Caps;

        vfunc_handle_frame(buffer: Gst.Buffer): Gst.FlowReturn;

        vfunc_negotiate(): boolean;

        vfunc_open(): boolean;

        vfunc_parse(adapter: GstBase.Adapter): [Gst.FlowReturn, number, number];

        vfunc_pre_push(buffer: Gst.Buffer): Gst.FlowReturn;

        vfunc_propose_allocation(query: Gst.Query): boolean;

        vfunc_set_format(caps: Gst.Caps): boolean;

        vfunc_sink_event(event: Gst.Event): boolean;

        vfunc_sink_query(query: Gst.Query): boolean;

        vfunc_src_event(event: Gst.Event): boolean;

        vfunc_src_query(query: Gst.Query): boolean;

        vfunc_start(): boolean;

        vfunc_stop(): boolean;

        vfunc_transform_meta(outbuf: Gst.Buffer, meta: Gst.Meta, inbuf: Gst.Buffer): boolean;

        // Methods
        allocate_output_buffer(size: bigint | number): Gst.Buffer;

        finish_frame(buf: Gst.Buffer | null, frames: number): Gst.FlowReturn;

        finish_subframe(buf: Gst.Buffer | null): Gst.FlowReturn;

        get_allocator(): [Gst.Allocator | null, Gst.AllocationParams | null];

        get_audio_info(): AudioInfo;

        get_delay(): number;

        get_drainable(): boolean;

        get_estimate_rate(): number;

        get_latency(): [Gst.ClockTime | null, Gst.ClockTime | null];

        get_max_errors(): number;

        get_min_latency(): Gst.ClockTime;

        get_needs_format(): boolean;

        get_parse_state(): [boolean, boolean];

        get_plc(): boolean;

        get_plc_aware(): number;

        get_tolerance(): Gst.ClockTime;

        merge_tags(tags: Gst.TagList | null, mode: Gst.TagMergeMode): void;

        negotiate(): boolean;

        proxy_getcaps(caps: Gst.Caps | null, filter: Gst.Caps | null): Gst.Caps;

        set_allocation_caps(allocation_caps: Gst.Caps | null): void;

        set_drainable(enabled: boolean): void;

        set_estimate_rate(enabled: boolean): void;

        set_latency(min: Gst.ClockTime, max: Gst.ClockTime): void;

        set_max_errors(num: number): void;

        set_min_latency(num: Gst.ClockTime): void;

        set_needs_format(enabled: boolean): void;

        set_output_caps(caps: Gst.Caps): boolean;

        set_output_format(info: AudioInfo): boolean;

        set_plc(enabled: boolean): void;

        set_plc_aware(plc: boolean): void;

        set_tolerance(tolerance: Gst.ClockTime): void;

        set_use_default_pad_acceptcaps(use: boolean): void;
    }


    namespace AudioEncoder {
        // Signal signatures
        interface SignalSignatures extends Gst.Element.SignalSignatures {
            "notify::hard-resync": (pspec: GObject.ParamSpec) => void;
            "notify::mark-granule": (pspec: GObject.ParamSpec) => void;
            "notify::perfect-timestamp": (pspec: GObject.ParamSpec) => void;
            "notify::tolerance": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gst.Element.ConstructorProps, Gst.Preset.ConstructorProps {
            hard_resync: boolean;
            hardResync: boolean;
            mark_granule: boolean;
            markGranule: boolean;
            perfect_timestamp: boolean;
            perfectTimestamp: boolean;
            tolerance: bigint | number;
        }
    }

    abstract class AudioEncoder extends Gst.Element implements Gst.Preset {
        static $gtype: GObject.GType<AudioEncoder>;

        // Properties
        get hard_resync(): boolean;
        set hard_resync(val: boolean);

        get hardResync(): boolean;
        set hardResync(val: boolean);

        get mark_granule(): boolean;

        get markGranule(): boolean;

        get perfect_timestamp(): boolean;
        set perfect_timestamp(val: boolean);

        get perfectTimestamp(): boolean;
        set perfectTimestamp(val: boolean);

        get tolerance(): number;
        set tolerance(val: bigint | number);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioEncoder.SignalSignatures;

        // Fields
        element: Gst.Element;

        sinkpad: Gst.Pad;

        srcpad: Gst.Pad;

        // Constructors
        constructor(properties?: Partial<AudioEncoder.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioEncoder.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioEncoder.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioEncoder.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioEncoder.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioEncoder.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioEncoder.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_close(): boolean;

        vfunc_decide_allocation(query: Gst.Query): boolean;

        vfunc_flush(): void;

        vfunc_getcaps(filter: Gst.Caps): Gst.Caps;

        vfunc_handle_frame(buffer: Gst.Buffer): Gst.FlowReturn;

        vfunc_negotiate(): boolean;

        vfunc_open(): boolean;

        vfunc_pre_push(buffer: Gst.Buffer): Gst.FlowReturn;

        vfunc_propose_allocation(query: Gst.Query): boolean;

        vfunc_set_format(info: AudioInfo): boolean;

        vfunc_sink_event(event: Gst.Event): boolean;

        vfunc_sink_query(query: Gst.Query): boolean;

        vfunc_src_event(event: Gst.Event): boolean;

        vfunc_src_query(query: Gst.Query): boolean;

        vfunc_start(): boolean;

        vfunc_stop(): boolean;

        vfunc_transform_meta(outbuf: Gst.Buffer, meta: Gst.Meta, inbuf: Gst.Buffer): boolean;

        // Methods
        allocate_output_buffer(size: bigint | number): Gst.Buffer;

        finish_frame(buffer: Gst.Buffer | null, samples: number): Gst.FlowReturn;

        get_allocator(): [Gst.Allocator | null, Gst.AllocationParams | null];

        get_audio_info(): AudioInfo;

        get_drainable(): boolean;

        get_frame_max(): number;

        get_frame_samples_max(): number;

        get_frame_samples_min(): number;

        get_hard_min(): boolean;

        get_hard_resync(): boolean;

        get_latency(): [Gst.ClockTime | null, Gst.ClockTime | null];

        get_lookahead(): number;

        get_mark_granule(): boolean;

        get_perfect_timestamp(): boolean;

        get_tolerance(): Gst.ClockTime;

        merge_tags(tags: Gst.TagList | null, mode: Gst.TagMergeMode): void;

        negotiate(): boolean;

        proxy_getcaps(caps: Gst.Caps | null, filter: Gst.Caps | null): Gst.Caps;

        set_allocation_caps(allocation_caps: Gst.Caps | null): void;

        set_drainable(enabled: boolean): void;

        set_frame_max(num: number): void;

        set_frame_samples_max(num: number): void;

        set_frame_samples_min(num: number): void;

        set_hard_min(enabled: boolean): void;

        set_hard_resync(enabled: boolean): void;

        set_headers(headers: Gst.Buffer[]): void;

        set_latency(min: Gst.ClockTime, max: Gst.ClockTime): void;

        set_lookahead(num: number): void;

        set_mark_granule(enabled: boolean): void;

        set_output_format(caps: Gst.Caps): boolean;

        set_perfect_timestamp(enabled: boolean): void;

        set_tolerance(tolerance: Gst.ClockTime): void;

        delete_preset(name: string): boolean;

        get_meta(name: string, tag: string): [boolean, string];

        get_preset_names(): string[];

        get_property_names(): string[];

        is_editable(): boolean;

        load_preset(name: string): boolean;

        rename_preset(old_name: string, new_name: string): boolean;

        save_preset(name: string): boolean;

        set_meta(name: string, tag: string, value: string | null): boolean;

        vfunc_delete_preset(name: string): boolean;

        vfunc_get_meta(name: string, tag: string): [boolean, string];

        vfunc_get_preset_names(): string[];

        vfunc_get_property_names(): string[];

        vfunc_load_preset(name: string): boolean;

        vfunc_rename_preset(old_name: string, new_name: string): boolean;

        vfunc_save_preset(name: string): boolean;

        vfunc_set_meta(name: string, tag: string, value: string | null): boolean;

        ref(): GObject.Object;

        // Conflicted with Gst.Object.ref
        ref(...args: never[]): any;

        unref(): void;
    }


    namespace AudioFilter {
        // Signal signatures
        interface SignalSignatures extends GstBase.BaseTransform.SignalSignatures {
            "notify::qos": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GstBase.BaseTransform.ConstructorProps {}
    }

    abstract class AudioFilter extends GstBase.BaseTransform {
        static $gtype: GObject.GType<AudioFilter>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioFilter.SignalSignatures;

        // Fields
        basetransform: GstBase.BaseTransform;

        // Constructors
        constructor(properties?: Partial<AudioFilter.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioFilter.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioFilter.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioFilter.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioFilter.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioFilter.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioFilter.SignalSignatures[K]>): void;

        // Static methods
        static add_pad_templates(allowed_caps: Gst.Caps): void;

        // Virtual methods
        vfunc_setup(info: AudioInfo): boolean;
    }


    namespace AudioRingBuffer {
        // Signal signatures
        interface SignalSignatures extends Gst.Object.SignalSignatures {
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Gst.Object.ConstructorProps {}
    }

    abstract class AudioRingBuffer extends Gst.Object {
        static $gtype: GObject.GType<AudioRingBuffer>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioRingBuffer.SignalSignatures;

        // Fields
        object: Gst.Object;

        open: boolean;

        acquired: boolean;

        memory: number;

        size: number;

        samples_per_seg: number;

        empty_seg: number;

        state: number;

        segdone: number;

        segbase: number;

        waiting: number;

        // Constructors
        constructor(properties?: Partial<AudioRingBuffer.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioRingBuffer.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioRingBuffer.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioRingBuffer.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioRingBuffer.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioRingBuffer.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioRingBuffer.SignalSignatures[K]>): void;

        // Static methods
        static debug_spec_buff(spec: AudioRingBufferSpec): void;

        static debug_spec_caps(spec: AudioRingBufferSpec): void;

        static parse_caps(spec: AudioRingBufferSpec, caps: Gst.Caps): boolean;

        // Virtual methods
        vfunc_acquire(spec: AudioRingBufferSpec): boolean;

        vfunc_activate(active: boolean): boolean;

        vfunc_clear_all(): void;

        vfunc_close_device(): boolean;

        vfunc_commit(sample: number, data: Uint8Array, out_samples: number, accum: number): [number, bigint | number, number];

        vfunc_delay(): number;

        vfunc_open_device(): boolean;

        vfunc_pause(): boolean;

        vfunc_release(): boolean;

        vfunc_resume(): boolean;

        vfunc_start(): boolean;

        vfunc_stop(): boolean;

        // Methods
        acquire(spec: AudioRingBufferSpec): boolean;

        activate(active: boolean): boolean;

        advance(advance: number): void;

        clear(segment: number): void;

        clear_all(): void;

        close_device(): boolean;

        commit(sample: bigint | number, data: Uint8Array | string, out_samples: number, accum: number): [number, number, number];

        convert(src_fmt: Gst.Format, src_val: bigint | number, dest_fmt: Gst.Format): [boolean, number];

        delay(): number;

        device_is_open(): boolean;

        get_segbase(): number;

        get_segdone(): number;

        is_acquired(): boolean;

        is_active(): boolean;

        is_flushing(): boolean;

        may_start(allowed: boolean): void;

        open_device(): boolean;

        pause(): boolean;

        prepare_read(): [boolean, number, Uint8Array];

        read(sample: bigint | number, data: Uint8Array | string): [number, Gst.ClockTime];

        release(): boolean;

        samples_done(): number;

        set_callback(cb: AudioRingBufferCallback | null): void;

        set_channel_positions(position: AudioChannelPosition[]): void;

        set_errored(): void;

        set_flushing(flushing: boolean): void;

        set_sample(sample: bigint | number): void;

        set_segdone(segdone: bigint | number): void;

        set_timestamp(readseg: number, timestamp: Gst.ClockTime): void;

        start(): boolean;

        stop(): boolean;
    }


    namespace AudioSink {
        // Signal signatures
        interface SignalSignatures extends AudioBaseSink.SignalSignatures {
            "notify::alignment-threshold": (pspec: GObject.ParamSpec) => void;
            "notify::buffer-time": (pspec: GObject.ParamSpec) => void;
            "notify::can-activate-pull": (pspec: GObject.ParamSpec) => void;
            "notify::discont-wait": (pspec: GObject.ParamSpec) => void;
            "notify::drift-tolerance": (pspec: GObject.ParamSpec) => void;
            "notify::latency-time": (pspec: GObject.ParamSpec) => void;
            "notify::provide-clock": (pspec: GObject.ParamSpec) => void;
            "notify::slave-method": (pspec: GObject.ParamSpec) => void;
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
        interface ConstructorProps extends AudioBaseSink.ConstructorProps {}
    }

    class AudioSink extends AudioBaseSink {
        static $gtype: GObject.GType<AudioSink>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioSink.SignalSignatures;

        // Fields
        element: AudioBaseSink;

        // Constructors
        constructor(properties?: Partial<AudioSink.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioSink.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioSink.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioSink.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioSink.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioSink.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioSink.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_close(): boolean;

        vfunc_delay(): number;

        vfunc_open(): boolean;

        vfunc_pause(): void;

        vfunc_prepare(spec: AudioRingBufferSpec): boolean;

    // Conflicted with GstBase.BaseSink.vfunc_prepare
        vfunc_prepare(...args: never[]): any;

        vfunc_reset(): void;

        vfunc_resume(): void;

        vfunc_stop(): void;

    // Conflicted with GstBase.BaseSink.vfunc_stop
        vfunc_stop(...args: never[]): any;

        vfunc_unprepare(): boolean;

        vfunc_write(data: Uint8Array): number;
    }


    namespace AudioSrc {
        // Signal signatures
        interface SignalSignatures extends AudioBaseSrc.SignalSignatures {
            "notify::actual-buffer-time": (pspec: GObject.ParamSpec) => void;
            "notify::actual-latency-time": (pspec: GObject.ParamSpec) => void;
            "notify::buffer-time": (pspec: GObject.ParamSpec) => void;
            "notify::latency-time": (pspec: GObject.ParamSpec) => void;
            "notify::provide-clock": (pspec: GObject.ParamSpec) => void;
            "notify::slave-method": (pspec: GObject.ParamSpec) => void;
            "notify::automatic-eos": (pspec: GObject.ParamSpec) => void;
            "notify::blocksize": (pspec: GObject.ParamSpec) => void;
            "notify::do-timestamp": (pspec: GObject.ParamSpec) => void;
            "notify::num-buffers": (pspec: GObject.ParamSpec) => void;
            "notify::typefind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::parent": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends AudioBaseSrc.ConstructorProps {}
    }

    class AudioSrc extends AudioBaseSrc {
        static $gtype: GObject.GType<AudioSrc>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: AudioSrc.SignalSignatures;

        // Fields
        element: AudioBaseSrc;

        // Constructors
        constructor(properties?: Partial<AudioSrc.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof AudioSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioSrc.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof AudioSrc.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, AudioSrc.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof AudioSrc.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<AudioSrc.SignalSignatures[K]>): void;

        // Virtual methods
        vfunc_close(): boolean;

        vfunc_delay(): number;

        vfunc_open(): boolean;

        vfunc_prepare(spec: AudioRingBufferSpec): boolean;

        vfunc_read(data: Uint8Array): [number, Gst.ClockTime];

        vfunc_reset(): void;

        vfunc_unprepare(): boolean;
    }


    type AudioAggregatorClass = typeof AudioAggregator;

    type AudioAggregatorConvertPadClass = typeof AudioAggregatorConvertPad;

    abstract class AudioAggregatorConvertPadPrivate {
        static $gtype: GObject.GType<AudioAggregatorConvertPadPrivate>;
    }


    type AudioAggregatorPadClass = typeof AudioAggregatorPad;

    abstract class AudioAggregatorPadPrivate {
        static $gtype: GObject.GType<AudioAggregatorPadPrivate>;
    }


    abstract class AudioAggregatorPrivate {
        static $gtype: GObject.GType<AudioAggregatorPrivate>;
    }


    type AudioBaseSinkClass = typeof AudioBaseSink;

    abstract class AudioBaseSinkPrivate {
        static $gtype: GObject.GType<AudioBaseSinkPrivate>;
    }


    type AudioBaseSrcClass = typeof AudioBaseSrc;

    abstract class AudioBaseSrcPrivate {
        static $gtype: GObject.GType<AudioBaseSrcPrivate>;
    }


    class AudioBuffer {
        static $gtype: GObject.GType<AudioBuffer>;

        // Fields
        n_samples: number;

        n_planes: number;

        planes: null;

        // Static methods
        static clip(buffer: Gst.Buffer, segment: Gst.Segment, rate: number, bpf: number): Gst.Buffer | null;

        static map(info: AudioInfo, gstbuffer: Gst.Buffer, flags: Gst.MapFlags): [boolean, AudioBuffer];

        static reorder_channels(buffer: Gst.Buffer, format: AudioFormat, from: AudioChannelPosition[], to: AudioChannelPosition[]): boolean;

        static truncate(buffer: Gst.Buffer, bpf: number, trim: bigint | number, samples: bigint | number): Gst.Buffer;

        // Methods
        unmap(): void;
    }


    type AudioCdSrcClass = typeof AudioCdSrc;

    abstract class AudioCdSrcPrivate {
        static $gtype: GObject.GType<AudioCdSrcPrivate>;
    }


    class AudioCdSrcTrack {
        static $gtype: GObject.GType<AudioCdSrcTrack>;

        // Fields
        is_audio: boolean;

        num: number;

        start: number;

        end: number;
    }


    abstract class AudioChannelMixer {
        static $gtype: GObject.GType<AudioChannelMixer>;

        // Methods
        free(): void;

        is_passthrough(): boolean;

        samples(_in: null, out: null, samples: number): void;
    }


    class AudioClippingMeta {
        static $gtype: GObject.GType<AudioClippingMeta>;

        // Fields
        format: Gst.Format;

        start: number;

        end: number;

        // Static methods
        static get_info(): Gst.MetaInfo;
    }


    type AudioClockClass = typeof AudioClock;

    class AudioConverter {
        static $gtype: GObject.GType<AudioConverter>;

        // Constructors
        constructor(flags: AudioConverterFlags, in_info: AudioInfo, out_info: AudioInfo, config: Gst.Structure | null);

        static ["new"](flags: AudioConverterFlags, in_info: AudioInfo, out_info: AudioInfo, config: Gst.Structure | null): AudioConverter;

        // Methods
        convert(flags: AudioConverterFlags, _in: Uint8Array | string): [boolean, Uint8Array];

        free(): void;

        get_config(): [Gst.Structure, number, number];

        get_in_frames(out_frames: bigint | number): number;

        get_max_latency(): number;

        get_out_frames(in_frames: bigint | number): number;

        is_passthrough(): boolean;

        reset(): void;

        samples(flags: AudioConverterFlags, _in: null, in_frames: bigint | number, out: null, out_frames: bigint | number): boolean;

        supports_inplace(): boolean;

        update_config(in_rate: number, out_rate: number, config: Gst.Structure | null): boolean;
    }


    type AudioDecoderClass = typeof AudioDecoder;

    abstract class AudioDecoderPrivate {
        static $gtype: GObject.GType<AudioDecoderPrivate>;
    }


    class AudioDownmixMeta {
        static $gtype: GObject.GType<AudioDownmixMeta>;

        // Fields
        from_position: AudioChannelPosition;

        to_position: AudioChannelPosition;

        from_channels: number;

        to_channels: number;

        matrix: number;

        // Static methods
        static get_info(): Gst.MetaInfo;
    }


    type AudioEncoderClass = typeof AudioEncoder;

    abstract class AudioEncoderPrivate {
        static $gtype: GObject.GType<AudioEncoderPrivate>;
    }


    type AudioFilterClass = typeof AudioFilter;

    class AudioFormatInfo {
        static $gtype: GObject.GType<AudioFormatInfo>;

        // Fields
        format: AudioFormat;

        name: string;

        description: string;

        flags: AudioFormatFlags;

        endianness: number;

        width: number;

        depth: number;

        silence: Uint8Array;

        unpack_format: AudioFormat;

        unpack_func: AudioFormatUnpack;

        pack_func: AudioFormatPack;

        // Methods
        fill_silence(dest: Uint8Array | string): void;
    }


    class AudioInfo {
        static $gtype: GObject.GType<AudioInfo>;

        // Fields
        flags: AudioFlags;

        layout: AudioLayout;

        rate: number;

        channels: number;

        bpf: number;

        position: AudioChannelPosition[];

        // Constructors

        constructor(properties?: Partial<{
            flags: AudioFlags;
            layout: AudioLayout;
            rate: number;
            channels: number;
            bpf: number;
            position: AudioChannelPosition[];
        }>);

        static ["new"](): AudioInfo;

        static new_from_caps(caps: Gst.Caps): AudioInfo;

        // Static methods
        static from_caps(caps: Gst.Caps): [boolean, AudioInfo];

        static init(): AudioInfo;

        // Methods
        convert(src_fmt: Gst.Format, src_val: bigint | number, dest_fmt: Gst.Format): [boolean, number];

        copy(): AudioInfo;

        free(): void;

        is_equal(other: AudioInfo): boolean;

        set_format(format: AudioFormat, rate: number, channels: number, position: AudioChannelPosition[] | null): void;

        to_caps(): Gst.Caps;
    }


    class AudioLevelMeta {
        static $gtype: GObject.GType<AudioLevelMeta>;

        // Fields
        level: number;

        voice_activity: boolean;

        // Static methods
        static get_info(): Gst.MetaInfo;
    }


    class AudioMeta {
        static $gtype: GObject.GType<AudioMeta>;

        // Fields
        samples: number;

        offsets: number;

        // Static methods
        static get_info(): Gst.MetaInfo;
    }


    abstract class AudioQuantize {
        static $gtype: GObject.GType<AudioQuantize>;

        // Methods
        free(): void;

        reset(): void;

        samples(_in: null, out: null, samples: number): void;
    }


    abstract class AudioResampler {
        static $gtype: GObject.GType<AudioResampler>;

        // Static methods
        static ["new"](method: AudioResamplerMethod, flags: AudioResamplerFlags, format: AudioFormat, channels: number, in_rate: number, out_rate: number, options: Gst.Structure): AudioResampler;

        static options_set_quality(method: AudioResamplerMethod, quality: number, in_rate: number, out_rate: number, options: Gst.Structure): void;

        // Methods
        free(): void;

        get_in_frames(out_frames: bigint | number): number;

        get_max_latency(): number;

        get_out_frames(in_frames: bigint | number): number;

        resample(_in: null, in_frames: bigint | number, out: null, out_frames: bigint | number): void;

        reset(): void;

        update(in_rate: number, out_rate: number, options: Gst.Structure): boolean;
    }


    type AudioRingBufferClass = typeof AudioRingBuffer;

    abstract class AudioRingBufferPrivate {
        static $gtype: GObject.GType<AudioRingBufferPrivate>;
    }


    class AudioRingBufferSpec {
        static $gtype: GObject.GType<AudioRingBufferSpec>;

        // Fields
        type: AudioRingBufferFormatType;

        latency_time: number;

        buffer_time: number;

        segsize: number;

        segtotal: number;

        seglatency: number;
    }


    type AudioSinkClass = typeof AudioSink;

    class AudioSinkClassExtension {
        static $gtype: GObject.GType<AudioSinkClassExtension>;
    }


    type AudioSrcClass = typeof AudioSrc;

    class AudioStreamAlign {
        static $gtype: GObject.GType<AudioStreamAlign>;

        // Constructors
        constructor(rate: number, alignment_threshold: Gst.ClockTime, discont_wait: Gst.ClockTime);

        static ["new"](rate: number, alignment_threshold: Gst.ClockTime, discont_wait: Gst.ClockTime): AudioStreamAlign;

        // Methods
        copy(): AudioStreamAlign;

        free(): void;

        get_alignment_threshold(): Gst.ClockTime;

        get_discont_wait(): Gst.ClockTime;

        get_rate(): number;

        get_samples_since_discont(): number;

        get_timestamp_at_discont(): Gst.ClockTime;

        mark_discont(): void;

        process(discont: boolean, timestamp: Gst.ClockTime, n_samples: number): [boolean, Gst.ClockTime, Gst.ClockTime, number];

        set_alignment_threshold(alignment_threshold: Gst.ClockTime): void;

        set_discont_wait(discont_wait: Gst.ClockTime): void;

        set_rate(rate: number): void;
    }


    class DsdInfo {
        static $gtype: GObject.GType<DsdInfo>;

        // Fields
        format: DsdFormat;

        rate: number;

        channels: number;

        layout: AudioLayout;

        reversed_bytes: boolean;

        positions: AudioChannelPosition[];

        flags: AudioFlags;

        // Constructors

        constructor(properties?: Partial<{
            format: DsdFormat;
            rate: number;
            channels: number;
            layout: AudioLayout;
            reversed_bytes: boolean;
            positions: AudioChannelPosition[];
            flags: AudioFlags;
        }>);

        static ["new"](): DsdInfo;

        static new_from_caps(caps: Gst.Caps): DsdInfo;

        // Static methods
        static from_caps(caps: Gst.Caps): [boolean, DsdInfo];

        static init(): DsdInfo;

        // Methods
        copy(): DsdInfo;

        free(): void;

        is_equal(other: DsdInfo): boolean;

        set_format(format: DsdFormat, rate: number, channels: number, positions: AudioChannelPosition[] | null): void;

        to_caps(): Gst.Caps;
    }


    class DsdPlaneOffsetMeta {
        static $gtype: GObject.GType<DsdPlaneOffsetMeta>;

        // Fields
        num_channels: number;

        num_bytes_per_channel: number;

        offsets: number;

        // Static methods
        static get_info(): Gst.MetaInfo;
    }


    type StreamVolumeInterface = typeof StreamVolume;

    namespace StreamVolume {

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            mute: boolean;
            volume: number;
        }
    }

    export interface StreamVolumeNamespace {
        $gtype: GObject.GType<StreamVolume>;
        prototype: StreamVolume;
        convert_volume(from: StreamVolumeFormat, to: StreamVolumeFormat, val: number): number;
    }
    interface StreamVolume extends GObject.Object {

        // Properties
        get mute(): boolean;
        set mute(val: boolean);

        get volume(): number;
        set volume(val: number);

        // Methods
        get_mute(): boolean;

        get_volume(format: StreamVolumeFormat): number;

        set_mute(mute: boolean): void;

        set_volume(format: StreamVolumeFormat, val: number): void;
    }


    export const StreamVolume: StreamVolumeNamespace & {
        new (): StreamVolume; // This allows `obj instanceof StreamVolume`
    };

    const __name__: string;

    const __version__: string;
}

export default GstAudio;

// END
