/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A VNC viewer for measuring, of libvncclient's, whose decoders nobody here wrote:
 *
 *     vnc-counter PORT ENCODINGS QUALITY COMPRESSION X Y
 *
 * QUALITY below 0 asks for no loss. At (X, Y) is a frame's number
 * (tests/guests/sector/number.h). For each update it prints
 *
 *     NUMBER BEGIN END BYTES
 *
 * the number that was decoded whole (0: there is none), when the update's first byte could be read
 * and when all of it was decoded, in microseconds of the monotonic clock, and how many bytes have
 * come since the start. It ends with its input. */

#include <netinet/in.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <linux/tcp.h>

#include "local-client.h"

#define BLOCK 8
#define BITS 32
#define MIDDLE (BLOCK / 2)
#define WAIT_US 20000

static int number_x;
static int number_y;
static int64_t begin_us;

static int64_t
now_us (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return (int64_t) now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static int
is_light (const rfbClient *client,
          int x,
          int y)
{
  const uint8_t *pixel = client->frameBuffer + ((size_t) y * client->width + x) * 4;

  return pixel[1] >= 0x80;
}

/* Loss may have made white and black of it what is nearly so; 0 for half a number. */
static uint32_t
read_number (const rfbClient *client)
{
  uint32_t number = 0;

  if (number_x + BITS * BLOCK > client->width || number_y + 2 * BLOCK > client->height)
    return 0;
  for (int bit = 0; bit < BITS; bit++)
    {
      int x = number_x + bit * BLOCK + MIDDLE;
      int set = is_light (client, x, number_y + MIDDLE);

      if (set == is_light (client, x, number_y + BLOCK + MIDDLE))
        return 0;
      number = number << 1 | set;
    }
  return number;
}

static uint64_t
received_bytes (const rfbClient *client)
{
  struct tcp_info info = { 0 };
  socklen_t size = sizeof info;

  if (getsockopt (client->sock, IPPROTO_TCP, TCP_INFO, &info, &size) < 0)
    return 0;
  return info.tcpi_bytes_received;
}

static void
finished (rfbClient *client)
{
  printf ("%u %lld %lld %llu\n", read_number (client), (long long) begin_us,
          (long long) now_us (), (unsigned long long) received_bytes (client));
}

static int
has_driver (void)
{
  struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
  char byte;

  return poll (&input, 1, 0) == 0 || read (STDIN_FILENO, &byte, 1) == 1;
}

int
main (int argc,
      char **argv)
{
  rfbClient *client;

  if (argc != 7)
    return 2;
  setvbuf (stdout, NULL, _IOLBF, 0);
  number_x = atoi (argv[5]);
  number_y = atoi (argv[6]);
  client = new_local_client (atoi (argv[1]), argv[2], atoi (argv[3]), atoi (argv[4]));
  client->FinishedFrameBufferUpdate = finished;
  if (!rfbInitClient (client, NULL, NULL))
    return 1;
  while (has_driver ())
    {
      int count = WaitForMessage (client, WAIT_US);

      begin_us = now_us ();
      if (count < 0 || (count > 0 && !HandleRFBServerMessage (client)))
        {
          fprintf (stderr, "vnc-counter: %s\n", last_word);
          return 1;
        }
    }
  return 0;
}
