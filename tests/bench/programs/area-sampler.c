/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the pictures of a PipeWire stream, as a compositor paints them, and prints for each when it
 * came and which of its blocks are bright:
 *
 *   area-sampler NODE WIDTH HEIGHT BLOCK
 *
 * A line is microseconds of the monotonic clock and a 0 or 1 for each block of BLOCK x BLOCK
 * pixels, row by row. It ends with its input. A program of its own, and not GStreamer's pipewiresrc: that one takes one
 * picture a wake-up, falls behind on a busy machine and stays behind, and the compositor drops the
 * frames for which it has no buffer.
 */
#include <pipewire/pipewire.h>
#include <spa/param/video/format-utils.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define BYTES_PER_PIXEL 4
#define GREEN 1
#define BRIGHT 128
#define BUFFERS 16

struct sampler {
    struct pw_main_loop *loop;
    struct pw_stream *stream;
    uint32_t width;
    uint32_t height;
    uint32_t block;
};

static long long monotonic_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static void print_blocks(const struct sampler *sampler, const uint8_t *pixels, uint32_t stride)
{
    printf("%lld ", monotonic_us());
    for (uint32_t y = sampler->block / 2; y < sampler->height; y += sampler->block)
        for (uint32_t x = sampler->block / 2; x < sampler->width; x += sampler->block)
            putchar(pixels[y * stride + x * BYTES_PER_PIXEL + GREEN] >= BRIGHT ? '1' : '0');
    putchar('\n');
}

/* Takes all pictures that wait. */
static void on_process(void *data)
{
    struct sampler *sampler = data;
    struct pw_buffer *buffer;

    while ((buffer = pw_stream_dequeue_buffer(sampler->stream)) != NULL) {
        const struct spa_data *picture = &buffer->buffer->datas[0];
        bool whole = picture->chunk->size >= sampler->height * picture->chunk->stride;

        if (picture->data && picture->chunk->stride > 0 && whole)
            print_blocks(sampler, SPA_PTROFF(picture->data, picture->chunk->offset, uint8_t),
                         picture->chunk->stride);
        pw_stream_queue_buffer(sampler->stream, buffer);
    }
    fflush(stdout);
}

static void on_param_changed(void *data, uint32_t id, const struct spa_pod *param)
{
    struct sampler *sampler = data;
    uint8_t memory[256];
    struct spa_pod_builder builder = SPA_POD_BUILDER_INIT(memory, sizeof memory);
    const struct spa_pod *params[1];

    if (!param || id != SPA_PARAM_Format)
        return;
    params[0] = spa_pod_builder_add_object(
        &builder, SPA_TYPE_OBJECT_ParamBuffers, SPA_PARAM_Buffers, SPA_PARAM_BUFFERS_buffers,
        SPA_POD_CHOICE_RANGE_Int(BUFFERS, 2, BUFFERS), SPA_PARAM_BUFFERS_dataType,
        SPA_POD_CHOICE_FLAGS_Int((1 << SPA_DATA_MemFd) | (1 << SPA_DATA_MemPtr)));
    pw_stream_update_params(sampler->stream, params, 1);
}

static void on_state_changed(void *data, enum pw_stream_state old, enum pw_stream_state state,
                             const char *error)
{
    struct sampler *sampler = data;

    (void)old;
    if (state != PW_STREAM_STATE_ERROR && state != PW_STREAM_STATE_UNCONNECTED)
        return;
    if (error)
        fprintf(stderr, "area-sampler: %s\n", error);
    pw_main_loop_quit(sampler->loop);
}

/* Whoever started this has ended. */
static void on_input(void *data, int fd, uint32_t mask)
{
    struct sampler *sampler = data;

    (void)fd;
    (void)mask;
    pw_main_loop_quit(sampler->loop);
}

static const struct pw_stream_events stream_events = {
    PW_VERSION_STREAM_EVENTS,
    .state_changed = on_state_changed,
    .param_changed = on_param_changed,
    .process = on_process,
};

static int connect_stream(struct sampler *sampler, uint32_t node)
{
    uint8_t memory[512];
    struct spa_pod_builder builder = SPA_POD_BUILDER_INIT(memory, sizeof memory);
    const struct spa_pod *params[1];

    params[0] = spa_pod_builder_add_object(
        &builder, SPA_TYPE_OBJECT_Format, SPA_PARAM_EnumFormat, SPA_FORMAT_mediaType,
        SPA_POD_Id(SPA_MEDIA_TYPE_video), SPA_FORMAT_mediaSubtype,
        SPA_POD_Id(SPA_MEDIA_SUBTYPE_raw), SPA_FORMAT_VIDEO_format,
        SPA_POD_Id(SPA_VIDEO_FORMAT_BGRx), SPA_FORMAT_VIDEO_size,
        SPA_POD_Rectangle(&SPA_RECTANGLE(sampler->width, sampler->height)),
        SPA_FORMAT_VIDEO_framerate, SPA_POD_Fraction(&SPA_FRACTION(0, 1)));
    return pw_stream_connect(sampler->stream, PW_DIRECTION_INPUT, node,
                             PW_STREAM_FLAG_AUTOCONNECT | PW_STREAM_FLAG_MAP_BUFFERS, params, 1);
}

int main(int argc, char **argv)
{
    struct sampler sampler = { 0 };
    struct pw_properties *properties;
    struct pw_loop *loop;

    if (argc != 5) {
        fputs("usage: area-sampler NODE WIDTH HEIGHT BLOCK\n", stderr);
        return 2;
    }
    sampler.width = atoi(argv[2]);
    sampler.height = atoi(argv[3]);
    sampler.block = atoi(argv[4]);
    pw_init(NULL, NULL);
    sampler.loop = pw_main_loop_new(NULL);
    loop = pw_main_loop_get_loop(sampler.loop);
    pw_loop_add_io(loop, STDIN_FILENO, SPA_IO_IN | SPA_IO_HUP, false, on_input, &sampler);
    properties = pw_properties_new(PW_KEY_MEDIA_TYPE, "Video", PW_KEY_MEDIA_CATEGORY, "Capture",
                                   PW_KEY_MEDIA_ROLE, "Screen", NULL);
    sampler.stream = pw_stream_new_simple(loop, "area-sampler", properties, &stream_events,
                                          &sampler);
    if (connect_stream(&sampler, atoi(argv[1])) < 0) {
        perror("area-sampler");
        return 1;
    }
    pw_main_loop_run(sampler.loop);
    pw_stream_destroy(sampler.stream);
    pw_main_loop_destroy(sampler.loop);
    return 0;
}
