
declare module 'gi://GstAudio?version=1.0' {
    import GstAudio10 from '@girs/gstaudio-1.0';
    export default GstAudio10;
}

declare module 'gi://GstAudio' {
    import GstAudio10 from 'gi://GstAudio?version=1.0';
    export default GstAudio10;
}


