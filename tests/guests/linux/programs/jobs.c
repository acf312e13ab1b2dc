/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs several commands at once for a program at the other end of a serial line:
 *
 *     run ID COMMAND     starts a shell command; ID is a number of the caller's choice
 *     say ID TEXT        gives a line to what the command reads
 *     eof ID             ends what the command reads
 *     stop ID            interrupts the command, as Ctrl+C does
 *     kill ID            ends it by force
 *
 * It says `jobs ready`, then for each command whatever this prints, line by line, and its end:
 *
 *     7> a line
 *     7= 0               the exit status; `-9` when signal 9 ended it
 *
 * `? TEXT` answers what makes no sense. */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "line-reader.h"
#include "programs.h"

#define MAX_JOBS 16

struct job {
    int id; /* 0: free */
    pid_t process;
    int input; /* -1 once ended */
    struct line_reader output;
};

static struct line_reader requests;
static struct job jobs[MAX_JOBS];

/* One write a line: what the commands say does not mix. */
static void say(int id, char kind, const char *text)
{
    char line[LINE_LIMIT + 32];
    int length = snprintf(line, sizeof(line), "%d%c %s\n", id, kind, text);
    ssize_t written = 0;

    for (int done = 0; done < length && written >= 0; done += (int)written)
        written = write(STDOUT_FILENO, line + done, (size_t)(length - done));
}

/* The terminal hands over bytes as they come: no echo, no limit of a line's length. */
static void make_raw(void)
{
    struct termios terminal;

    if (tcgetattr(STDIN_FILENO, &terminal) < 0)
        return;
    cfmakeraw(&terminal);
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal);
}

static struct job *find(int id)
{
    for (int i = 0; i < MAX_JOBS; i++)
        if (jobs[i].id == id)
            return &jobs[i];
    return NULL;
}

static void become(const char *command, int input, int output)
{
    setpgid(0, 0);
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(output, STDERR_FILENO);
    signal(SIGPIPE, SIG_DFL);
    execl("/bin/sh", "sh", "-c", command, NULL);
    _exit(127);
}

static bool start(struct job *job, int id, const char *command)
{
    int input[2];
    int output[2];

    if (pipe2(input, O_CLOEXEC) < 0)
        return false;
    if (pipe2(output, O_CLOEXEC) < 0) {
        close(input[0]);
        close(input[1]);
        return false;
    }
    job->process = fork();
    if (job->process == 0)
        become(command, input[0], output[1]);
    setpgid(job->process, job->process); /* whoever comes first: `stop` may follow at once */
    close(input[0]);
    close(output[1]);
    job->id = id;
    job->input = input[1];
    job->output = (struct line_reader){.fd = output[0]};
    return true;
}

static void end_input(struct job *job)
{
    if (job->input >= 0)
        close(job->input);
    job->input = -1;
}

static void give(struct job *job, const char *text)
{
    if (job->input >= 0 && dprintf(job->input, "%s\n", text) < 0)
        end_input(job);
}

static void carry_out(char *line)
{
    char verb[8];
    int id = 0;
    int text = 0;
    struct job *job;
    bool known = sscanf(line, "%7s %d%n", verb, &id, &text) == 2 && id > 0;
    const char *rest = line + text + (line[text] == ' ');

    job = known ? find(id) : NULL;
    if (known && !job && strcmp(verb, "run") == 0 && (job = find(0)) && start(job, id, rest))
        return;
    if (job && strcmp(verb, "say") == 0)
        give(job, rest);
    else if (job && strcmp(verb, "eof") == 0)
        end_input(job);
    else if (job && strcmp(verb, "stop") == 0)
        kill(-job->process, SIGINT);
    else if (job && strcmp(verb, "kill") == 0)
        kill(-job->process, SIGKILL);
    else
        printf("? %s\n", line);
}

/* A command has ended when nobody can print for it any more. */
static void end(struct job *job)
{
    char text[16];
    int status = 0;

    end_input(job);
    close(job->output.fd);
    while (waitpid(job->process, &status, 0) < 0 && errno == EINTR)
        ;
    snprintf(text, sizeof(text), "%d",
             WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status));
    say(job->id, '=', text);
    job->id = 0;
}

static void pass_on(struct job *job)
{
    char *line;

    line_reader_fill(&job->output);
    while ((line = line_reader_next(&job->output)))
        say(job->id, '>', line);
    if (job->output.ended)
        end(job);
}

int jobs_main(int argc, char **argv)
{
    char *line;

    (void)argc;
    (void)argv;
    make_raw();
    signal(SIGPIPE, SIG_IGN);
    requests.fd = STDIN_FILENO;
    puts("jobs ready");
    while (!requests.ended) {
        struct pollfd waits[MAX_JOBS + 1] = {{.fd = requests.fd, .events = POLLIN}};

        for (int i = 0; i < MAX_JOBS; i++)
            waits[i + 1] = (struct pollfd){.fd = jobs[i].id ? jobs[i].output.fd : -1,
                                           .events = POLLIN};
        if (poll(waits, MAX_JOBS + 1, -1) < 0)
            continue;
        for (int i = 0; i < MAX_JOBS; i++)
            if (waits[i + 1].revents)
                pass_on(&jobs[i]);
        if (waits[0].revents)
            line_reader_fill(&requests);
        while ((line = line_reader_next(&requests)))
            carry_out(line);
    }
    return 0;
}
