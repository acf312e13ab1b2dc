/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A VNC viewer for specs, of libvncclient's:
 *
 *     vnc-client PORT ENCODINGS QUALITY
 *
 * QUALITY below 0 asks for no loss. It takes commands, one a line, and answers some of them:
 *
 *     frame PATH           what it has decoded, written as it has it: rows without padding, four
 *                          bytes a pixel (blue, green, red, none). “frame WIDTH HEIGHT COPIES”,
 *                          where COPIES counts the rectangles of CopyRect
 *     key KEYSYM DOWN
 *     pointer X Y BUTTONS
 *     size WIDTH HEIGHT    asks for another size
 *     cut TEXT             has copied a text
 *
 * When another text was copied elsewhere it says “cut TEXT”. It ends with its input. */

#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "local-client.h"

#define WAIT_US 5000
#define MOST_LINE 4096

static GotCopyRectProc copy_rect;
static unsigned int copies;

static void
count_copy (rfbClient *client,
            int from_x,
            int from_y,
            int width,
            int height,
            int to_x,
            int to_y)
{
  copies++;
  copy_rect (client, from_x, from_y, width, height, to_x, to_y);
}

static void
got_text (rfbClient *client,
          const char *text,
          int length)
{
  printf ("cut %.*s\n", length, text);
}

static void
write_frame (const rfbClient *client,
             const char *path)
{
  FILE *file = fopen (path, "wb");
  size_t size = (size_t) client->width * client->height * 4;

  if (file == NULL || fwrite (client->frameBuffer, 1, size, file) != size || fclose (file) != 0)
    exit (3);
  printf ("frame %d %d %u\n", client->width, client->height, copies);
}

static void
obey (rfbClient *client,
      char *line)
{
  int a, b, c;

  if (strncmp (line, "frame ", 6) == 0)
    write_frame (client, line + 6);
  else if (sscanf (line, "key %i %d", &a, &b) == 2)
    SendKeyEvent (client, (uint32_t) a, b != 0);
  else if (sscanf (line, "pointer %d %d %d", &a, &b, &c) == 3)
    SendPointerEvent (client, a, b, c);
  else if (sscanf (line, "size %d %d", &a, &b) == 2)
    SendExtDesktopSize (client, (uint16_t) a, (uint16_t) b);
  else if (strncmp (line, "cut ", 4) == 0)
    SendClientCutText (client, line + 4, (int) strlen (line + 4));
  else
    exit (4);
}

/* Obeys whole lines of what can be read now. Returns whether there may be more to come. */
static int
obey_all (rfbClient *client)
{
  static char lines[MOST_LINE];
  static size_t length;
  struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
  ssize_t count;
  char *end;

  if (poll (&input, 1, 0) == 0)
    return 1;
  count = read (STDIN_FILENO, lines + length, sizeof lines - length);
  if (count <= 0)
    return 0;
  length += (size_t) count;
  while ((end = memchr (lines, '\n', length)) != NULL)
    {
      *end = '\0';
      obey (client, lines);
      length -= (size_t) (end + 1 - lines);
      memmove (lines, end + 1, length);
    }
  return 1;
}

int
main (int argc,
      char **argv)
{
  rfbClient *client;

  if (argc != 4)
    return 2;
  setvbuf (stdout, NULL, _IOLBF, 0);
  client = new_local_client (atoi (argv[1]), argv[2], atoi (argv[3]), 2);
  client->GotXCutText = got_text;
  copy_rect = client->GotCopyRect;
  client->GotCopyRect = count_copy;
  if (!rfbInitClient (client, NULL, NULL))
    return 1;
  while (obey_all (client))
    {
      int count = WaitForMessage (client, WAIT_US);

      if (count < 0 || (count > 0 && !HandleRFBServerMessage (client)))
        {
          fprintf (stderr, "vnc-client: %s\n", last_word);
          return 1;
        }
    }
  rfbClientCleanup (client);
  return 0;
}
