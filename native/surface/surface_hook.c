// SPDX-License-Identifier: Apache-2.0
#include <string.h>

#include "attach/attach_override.h"
#include "attach/target_name.h"
#include "kernel/attach_types.h"
#include "log/record.h"
#include "surface/surface_hook.h"
#include "surface/surface_kernel_note.h"

/*
 * Returns the kind of a probe from its section or from the plan: `kretprobe` for
 * `?kretprobe.multi/tcp_*`.
 */
static const char *probe_kind(const struct plan_case *c, const struct bpf_program *prog)
{
	const struct attach_override override = override_of(c, prog);
	const char *section = bpf_program__section_name(prog);
	const char *kind = override.kind ? override.kind : section + (section[0] == '?');
	bool is_return = !strncmp(kind, "kret", 4) || !strncmp(kind, "uret", 4);

	if (kind[0] == 'u' && strncmp(kind, "usdt", 4))
		return is_return ? "uretprobe" : "uprobe";
	if (kind[0] == 'u')
		return "usdt";
	if (strstr(kind, "syscall"))
		return is_return ? "kretsyscall" : "ksyscall";
	if (strstr(kind, "session"))
		return "kprobe_session";
	return is_return ? "kretprobe" : "kprobe";
}

const char *surface_hook_how(const struct plan_case *c, const struct bpf_program *prog)
{
	switch ((int)bpf_program__type(prog)) {
	case BPF_PROG_TYPE_KPROBE:
		return probe_kind(c, prog);
	case BPF_PROG_TYPE_TRACEPOINT:
		return "tracepoint";
	case BPF_PROG_TYPE_RAW_TRACEPOINT:
	case BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE:
		return "raw_tracepoint";
	case BPF_PROG_TYPE_LSM:
		return "lsm";
	case BPF_PROG_TYPE_TRACING:
		break;
	default:
		return NULL;
	}
	return tracing_section(bpf_program__expected_attach_type(prog));
}

void surface_hook_report(const struct plan_case *c, const struct bpf_program *prog,
			 const struct surface_look *look)
{
	struct target_name name;
	bool is_named = target_name_of(c, prog, &name);

	record_begin("surface");
	record_number("case", c->id);
	record_string("program", bpf_program__name(prog));
	record_string("how", surface_hook_how(c, prog));
	record_string("kind", is_named ? name.kind : NULL);
	record_string("name", is_named ? name.name : NULL);
	record_bool("read", look);
	if (look)
		surface_look_line(look, 0);
	else
		record_string("line", NULL);
	record_end();
	if (is_named)
		surface_kernel_note_hook(&name);
}
