// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include <sys/mman.h>
#include <unistd.h>

#include "elf/tail_calls.h"
#include "log/log.h"
#include "log/record.h"
#include "surface/surface.h"
#include "surface/surface_externs.h"
#include "surface/surface_facts.h"
#include "surface/surface_hook.h"
#include "surface/surface_kernel.h"
#include "surface/surface_kernel_note.h"
#include "surface/surface_look.h"
#include "surface/surface_reads.h"
#include "surface/surface_relocations.h"

/* Maximum length of a program that is examined: its verdict must not wait for it. */
#define INSNS_MAX 100000

/* Records that wait to be sent: an unnamed file. */
static int kept = -1;

static void report_program(struct surface_look *look, const struct context_facts *facts)
{
	surface_hook_report(look->c, look->prog, look);
	if (look->found.read_cnt > SURFACE_RECORDS_MAX || look->found.unfollowed_cnt > SURFACE_RECORDS_MAX)
		surface_look_unfollowed(look, "limit", 0);
	if (surface_hook_how(look->c, look->prog)) {
		surface_reads_report(look);
		surface_reads_unfollowed(look);
		surface_reads_left_to_loader(look, facts);
	}
	if (!look->source->btf)
		return;
	surface_externs_report(look->c, look->obj, look->prog, look->source, &look->elf, &look->placements,
			       look->found.reached);
	if (surface_relocations_report(look))
		surface_look_unfollowed(look, "limit", 0);
}

/*
 * Diverts records to the file instead of the host. Return: the previous port of the records, or -1
 * if there is no file.
 */
static int divert(void)
{
	if (kept < 0)
		kept = memfd_create("bpfcompat-surface", MFD_CLOEXEC);
	return kept < 0 ? -1 : record_attach(kept);
}

void surface_note(const struct plan_case *c, const struct bpf_object *obj, const struct bpf_program *prog,
		  const struct line_source *source)
{
	struct surface_look look = { .c = c, .obj = obj, .prog = prog, .source = source };
	const struct context_facts facts = surface_facts(&look);
	int port;

	if (!c->surface || source->insn_cnt > INSNS_MAX ||
	    context_reads_find(source->insns, source->insn_cnt, &facts, &look.found))
		return;
	if (!elf_functions_open(&look.elf, source->path))
		placements_find(&look.placements, &look.elf, source->program, source->insns,
				source->insn_cnt);
	port = divert();
	if (port >= 0) {
		report_program(&look, &facts);
		record_attach(port);
	}
	placements_free(&look.placements);
	elf_functions_close(&look.elf);
	context_reads_free(&look.found);
}

/* Appends the records that were kept while programs were submitted. */
static void append(int file)
{
	char bytes[4096];
	ssize_t n;

	if (file < 0)
		return;
	lseek(file, 0, SEEK_SET);
	while ((n = read(file, bytes, sizeof(bytes))) > 0)
		if (write(kept, bytes, n) != n)
			break;
	close(file);
}

static void report_hooks(const struct plan_case *c, const struct bpf_object *obj)
{
	struct bpf_program *prog;

	bpf_object__for_each_program(prog, (struct bpf_object *)obj)
		surface_hook_report(c, prog, NULL);
}

/* Sends them compressed: many programs have the same records, and the port is slow. */
static void send_kept(const struct plan_case *c)
{
	off_t len = kept < 0 ? 0 : lseek(kept, 0, SEEK_END);
	void *text = len > 0 ? mmap(NULL, len, PROT_READ, MAP_PRIVATE, kept, 0) : MAP_FAILED;

	if (text != MAP_FAILED) {
		log_send(c, "surface", PASS_WHOLE, NULL, text, len);
		munmap(text, len);
	}
	if (kept >= 0)
		close(kept);
	kept = -1;
}

void surface_report(const struct plan_case *c, const struct bpf_object *obj)
{
	int own = kept, port;

	if (!c->surface)
		return;
	kept = -1;
	port = divert();
	if (port < 0)
		return;
	/*
	 * These come before the records of examined programs, because the last record of a program
	 * wins.
	 */
	if (obj)
		report_hooks(c, obj);
	append(own);
	if (obj) {
		tail_calls_report(c, obj);
		surface_externs_note(c, obj);
	}
	surface_kernel_report(c);
	record_attach(port);
	send_kept(c);
	surface_kernel_note_sent();
}
