/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fault-registry.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

/*
 * `version` is odd while the slot is being changed; a reader that sees it odd, or changed, passes
 * over the slot. It can be none that matters: the range in which a thread faults is in use, so
 * nobody changes its slot.
 */
typedef struct
{
  atomic_uint version;
  atomic_uintptr_t start;
  atomic_uintptr_t end;
  atomic_int lost;
  /* Under the lock. */
  gboolean used;
} Slot;

static Slot slots[FAULT_REGISTRY_SLOTS];
static GMutex lock;

static struct sigaction previous;
static uintptr_t page_size;

/* Fills in zeros from the page of `address` on: what follows a missing page is missing as well. */
static gboolean
replace_in_slot (Slot *slot,
                 uintptr_t address)
{
  unsigned version = atomic_load (&slot->version);
  uintptr_t start = atomic_load (&slot->start);
  uintptr_t end = atomic_load (&slot->end);
  uintptr_t page = address & ~(page_size - 1);

  if (version % 2 == 1 || atomic_load (&slot->version) != version)
    return FALSE;
  if (address < start || address >= end)
    return FALSE;
  if (mmap ((void *) page, end - page, PROT_READ,
            MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
    return FALSE;
  atomic_store (&slot->lost, TRUE);
  return TRUE;
}

static gboolean
replace_missing (uintptr_t address)
{
  for (int i = 0; i < FAULT_REGISTRY_SLOTS; i++)
    if (replace_in_slot (&slots[i], address))
      return TRUE;
  return FALSE;
}

static void
pass_on (int signal_number,
         siginfo_t *info,
         void *context)
{
  if (previous.sa_flags & SA_SIGINFO)
    {
      previous.sa_sigaction (signal_number, info, context);
    }
  else if (previous.sa_handler != SIG_DFL && previous.sa_handler != SIG_IGN)
    {
      previous.sa_handler (signal_number);
    }
  else
    {
      /* Back to the default: the access is tried again and ends the process as it should. */
      sigaction (signal_number, &previous, NULL);
      if (info->si_code <= 0)
        raise (signal_number);
    }
}

/* Does only what a signal handler may: mmap() is a mere system call here, and nothing locks. */
static void
on_bus_error (int signal_number,
              siginfo_t *info,
              void *context)
{
  int saved_errno = errno;

  /* Not above zero: another process sent it, and no address is in it. */
  if (info->si_code <= 0 || !replace_missing ((uintptr_t) info->si_addr))
    pass_on (signal_number, info, context);
  errno = saved_errno;
}

/* Once, on the first range: a program that maps nothing keeps its own handling untouched. */
static void
install (void)
{
  static gsize installed = 0;
  struct sigaction action = { .sa_sigaction = on_bus_error,
                              .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART };

  if (!g_once_init_enter (&installed))
    return;
  page_size = (uintptr_t) sysconf (_SC_PAGESIZE);
  sigemptyset (&action.sa_mask);
  sigaction (SIGBUS, NULL, &previous);
  sigaction (SIGBUS, &action, NULL);
  g_once_init_leave (&installed, 1);
}

static void
set_range (Slot *slot,
           uintptr_t start,
           uintptr_t end)
{
  atomic_fetch_add (&slot->version, 1);
  atomic_store (&slot->start, start);
  atomic_store (&slot->end, end);
  atomic_store (&slot->lost, FALSE);
  atomic_fetch_add (&slot->version, 1);
}

int
fault_registry_add (void *address,
                    gsize length)
{
  g_autoptr (GMutexLocker) locker = NULL;

  install ();
  locker = g_mutex_locker_new (&lock);
  for (int i = 0; i < FAULT_REGISTRY_SLOTS; i++)
    {
      if (slots[i].used)
        continue;
      slots[i].used = TRUE;
      set_range (&slots[i], (uintptr_t) address, (uintptr_t) address + length);
      return i;
    }
  return -1;
}

void
fault_registry_remove (int slot)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&lock);
  set_range (&slots[slot], 0, 0);
  slots[slot].used = FALSE;
}

gboolean
fault_registry_is_lost (int slot)
{
  return atomic_load (&slots[slot].lost);
}
