/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <rfb/rfbclient.h>

/* What libvncclient said last, which tells why it has ended. */
static char last_word[512];

static void
note (const char *format,
      ...)
{
  va_list arguments;

  va_start (arguments, format);
  vsnprintf (last_word, sizeof last_word, format, arguments);
  va_end (arguments);
}

/* A viewer for a server of this computer, whose pixels are as machines have them, so that nobody has
 * to turn them round. A quality below 0 asks for no loss. */
static rfbClient *
new_local_client (int port,
                  const char *encodings,
                  int quality,
                  int compression)
{
  rfbClient *client = rfbGetClient (8, 3, 4);

  rfbClientLog = note;
  rfbClientErr = note;
  client->serverHost = strdup ("127.0.0.1");
  client->serverPort = port;
  client->format.redShift = 16;
  client->format.greenShift = 8;
  client->format.blueShift = 0;
  client->appData.encodingsString = encodings;
  client->appData.enableJPEG = quality >= 0;
  client->appData.qualityLevel = quality;
  client->appData.compressLevel = compression;
  client->appData.useRemoteCursor = FALSE;
  client->canHandleNewFBSize = TRUE;
  return client;
}
