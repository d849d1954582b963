// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>

#include "plan/plan_parse.h"
#include "check.h"

/* The problems of the last plan that was parsed, each as "line: problem\n". */
static char problems[4096];

static void note_problem(size_t line, const char *problem)
{
	size_t len = strlen(problems);

	snprintf(problems + len, sizeof(problems) - len, "%zu: %s\n", line, problem);
}

static int parse(struct plan *plan, const char *text)
{
	problems[0] = '\0';
	return plan_parse(plan, strdup(text), strlen(text), note_problem);
}

static void check_bad(const char *text, const char *expected)
{
	struct plan plan;

	check_number(parse(&plan, text), -EINVAL);
	check_text(problems, expected);
}

static void test_bad_asks(void)
{
	check_bad("plan 2\ncase 0 load_only o a\nask function f\nsurface\nask ksym k\nend\n",
		  "3: \"ask\" without \"surface\"\n5: ask \"ksym\" is neither function nor tracepoint\n");
}

static void test_bad_layouts(void)
{
	check_bad("plan 2\npeer\ncgroup v2\ncase 0 load_only o a\ncgroup v1\nend\n",
		  "2: \"peer\" before the first case\n3: \"v2\" is not a cgroup layout\n"
		  "5: cgroup \"v1\" after the first case\n");
}

static void test_frame_of_cases(void)
{
	struct plan plan;

	check_number(parse(&plan, "plan 2\n"
				  "module veth /bpfcompat/modules/veth.ko\n"
				  "sysctl net.core.bpf_jit_harden =2\n"
				  "cgroup hybrid\n"
				  "case 0 load_attach /bpfcompat/objects/0 simple%20pass\n"
				  "case 1 load_only /bpfcompat/objects/1 %E2%82%AC\n"
				  "root /bpfcompat/files/1\n"
				  "peer\n"
				  "validator /bpfcompat/validator-1.1\n"
				  "btf /bpfcompat/btf/1 release=5.4.0-42-generic\n"
				  "surface\n"
				  "ask function security_inode_unlink\n"
				  "ask tracepoint sched/sched_switch\n"
				  "command_case 2 my-loader 60000 %24BPFCOMPAT_BIN%20--once "
				  "binary=/bpfcompat/files/2/loader object=/bpfcompat/objects/0\n"
				  "probe_case 3 helpers\n"
				  "exec_case 4 exec 0 rows=24 columns=80 input=/bpfcompat/input\n"
				  "root /src\n"
				  "argument =/src/probe.test\n"
				  "argument =\n"
				  "variable HOME=/root\n"
				  "result /src/cover.out\n"
				  "end\n"), 0);
	check_text(problems, "");
	check_number(plan.cgroup, CGROUP_HYBRID);
	check(!plan.cases[0].has_peer);
	check(plan.cases[1].has_peer);
	check_number(plan.setting_cnt, 1);
	check_text(plan.settings[0].name, "net.core.bpf_jit_harden");
	check_text(plan.settings[0].value, "2");
	check_number(plan.module_cnt, 1);
	check_text(plan.modules[0].name, "veth");
	check_text(plan.modules[0].path, "/bpfcompat/modules/veth.ko");

	check_number(plan.case_cnt, 5);
	check_number(plan.cases[4].kind, CASE_EXEC);
	check_number(plan.cases[4].timeout_ms, 0);
	check_number(plan.cases[4].rows, 24);
	check_number(plan.cases[4].columns, 80);
	check_text(plan.cases[4].input, "/bpfcompat/input");
	check_number(plan.cases[4].argument_cnt, 2);
	check_text(plan.cases[4].arguments[0], "/src/probe.test");
	check_text(plan.cases[4].arguments[1], "");
	check_text(plan.cases[4].variables[0], "HOME=/root");
	check_text(plan.cases[4].results[0], "/src/cover.out");
	check_number(plan.cases[0].kind, CASE_OBJECT);
	check_number(plan.cases[0].mode, MODE_LOAD_ATTACH);
	check_text(plan.cases[0].artifact, "simple pass");
	check_number(plan.cases[0].fixup_cnt, 0);
	check(!plan.cases[0].root);
	check(!plan.cases[0].btf);
	check(!plan.cases[0].surface);
	check(plan.cases[1].surface);
	check_number(plan.cases[1].ask_cnt, 2);
	check_text(plan.cases[1].asks[0].kind, "function");
	check_text(plan.cases[1].asks[1].name, "sched/sched_switch");
	check_text(plan.cases[1].btf, "/bpfcompat/btf/1");
	check_text(plan.cases[1].btf_release, "5.4.0-42-generic");
	check_number(plan.cases[1].id, 1);
	check_number(plan.cases[1].mode, MODE_LOAD_ONLY);
	check_text(plan.cases[1].object, "/bpfcompat/objects/1");
	check_text(plan.cases[1].artifact, "€");
	check_text(plan.cases[1].root, "/bpfcompat/files/1");
	check(!plan.cases[0].validator);
	check_text(plan.cases[1].validator, "/bpfcompat/validator-1.1");
	check_number(plan.cases[2].kind, CASE_COMMAND);
	check_number(plan.cases[2].timeout_ms, 60000);
	check_text(plan.cases[2].command, "$BPFCOMPAT_BIN --once");
	check_text(plan.cases[2].binary, "/bpfcompat/files/2/loader");
	check_text(plan.cases[2].object, "/bpfcompat/objects/0");
	check_number(plan.cases[3].kind, CASE_PROBE);
	check_text(plan.cases[3].group, "helpers");
	plan_free(&plan);
}

static void test_fixups(void)
{
	const struct fixup *fixup;
	struct plan plan;

	check_number(parse(&plan, "plan 2\n"
				  "case 0 load_only /o a\n"
				  "max_entries auxiliary_maps cpus\n"
				  "max_entries .bss 4096\n"
				  "key_size m 4\n"
				  "value_size m 8\n"
				  "map_flags m 1\n"
				  "map_type m lpm_trie\n"
				  "autocreate m off\n"
				  "pinning m none\n"
				  "inner_map visibility lru_percpu_hash 4 8 64 2\n"
				  "global verbose %7Ba=1%7D\n"
				  "program_type classifier/egress sched_cls\n"
				  "autoload p on\n"
				  "autoload q off\n"
				  "entry m 1 program:p\n"
				  "inner_entry n 1 2 hex:00\n"
				  "struct_ops calm ssthresh program=s2\n"
				  "struct_ops calm newer\n"
				  "end\n"), 0);
	check_text(problems, "");
	check_number(plan.cases[0].fixup_cnt, 17);
	fixup = plan.cases[0].fixups;
	check_number(fixup->kind, FIXUP_MAX_ENTRIES);
	check(fixup->per_cpu);
	fixup++;
	check_text(fixup->subject, ".bss");
	check(!fixup->per_cpu);
	check_number(fixup->number, 4096);
	fixup++;
	check_number(fixup->kind, FIXUP_KEY_SIZE);
	check_number(fixup->number, 4);
	fixup++;
	check_number(fixup->kind, FIXUP_VALUE_SIZE);
	check_number(fixup->number, 8);
	fixup++;
	check_number(fixup->kind, FIXUP_MAP_FLAGS);
	check_number(fixup->number, 1);
	fixup++;
	check_number(fixup->kind, FIXUP_MAP_TYPE);
	check_number(fixup->map_type, BPF_MAP_TYPE_LPM_TRIE);
	check_number((++fixup)->kind, FIXUP_NO_AUTOCREATE);
	check_number((++fixup)->kind, FIXUP_NO_PINNING);
	fixup++;
	check_number(fixup->kind, FIXUP_INNER_MAP);
	check_number(fixup->map_type, BPF_MAP_TYPE_LRU_PERCPU_HASH);
	check_number(fixup->key_size, 4);
	check_number(fixup->value_size, 8);
	check_number(fixup->max_entries, 64);
	check_number(fixup->map_flags, 2);
	fixup++;
	check_number(fixup->kind, FIXUP_GLOBAL);
	check_text(fixup->subject, "verbose");
	check_text(fixup->value, "{a=1}");
	fixup++;
	check_number(fixup->kind, FIXUP_PROGRAM_TYPE);
	check_text(fixup->subject, "classifier/egress");
	check_number(fixup->prog_type, BPF_PROG_TYPE_SCHED_CLS);
	fixup++;
	check_number(fixup->kind, FIXUP_AUTOLOAD);
	check_number(fixup->number, 1);
	check_number((++fixup)->number, 0);
	fixup++;
	check_number(fixup->kind, FIXUP_ENTRY);
	check_text(fixup->key, "1");
	check_text(fixup->value, "program:p");
	fixup++;
	check_number(fixup->kind, FIXUP_INNER_ENTRY);
	check_text(fixup->outer_key, "1");
	check_text(fixup->key, "2");
	check_text(fixup->value, "hex:00");
	fixup++;
	check_number(fixup->kind, FIXUP_STRUCT_OPS);
	check_text(fixup->subject, "calm");
	check_text(fixup->key, "ssthresh");
	check_text(fixup->value, "s2");
	check(!(++fixup)->value);
	plan_free(&plan);
}

static void test_programs(void)
{
	const struct plan_variant *variant;
	const struct attach_override *override;
	struct plan plan;

	check_number(parse(&plan, "plan 2\n"
				  "case 0 load_attach /o a\n"
				  "optional p\n"
				  "variant g a helper=181 trial_load\n"
				  "variant g b symbol=__ia32_sys_x attach_target=do_x\n"
				  "variant g c\n"
				  "companion d\n"
				  "companion e\n"
				  "attach p kind=tracepoint category=sched name=x\n"
				  "attach q interface=veth0 kind=tcx cgroup=/c binary=/b symbol=s\n"
				  "end\n"), 0);
	check_text(problems, "");
	check_number(plan.cases[0].optional_cnt, 1);
	check_text(plan.cases[0].optional[0], "p");
	check_number(plan.cases[0].variant_cnt, 3);
	variant = plan.cases[0].variants;
	check_text(variant->group, "g");
	check_text(variant->program, "a");
	check_number(variant->helper, 181);
	check(variant->trial_load);
	check(!variant->symbol);
	variant++;
	check_text(variant->symbol, "__ia32_sys_x");
	check_text(variant->attach_target, "do_x");
	check_number(variant->helper, 0);
	check(!variant->trial_load);
	check_text((++variant)->program, "c");
	check_number(plan.cases[0].companion_cnt, 2);
	check_text(plan.cases[0].companions[1], "e");
	check_number(plan.cases[0].override_cnt, 2);
	override = plan.cases[0].overrides;
	check_text(override->kind, "tracepoint");
	check_text(override->category, "sched");
	check_text(override->name, "x");
	check(!override->symbol && !override->interface && !override->cgroup && !override->binary);
	override++;
	check_text(override->interface, "veth0");
	check_text(override->cgroup, "/c");
	check_text(override->binary, "/b");
	check_text(override->symbol, "s");
	plan_free(&plan);
}

static void test_targets(void)
{
	const struct plan_case *c, *target;
	struct plan plan;

	check_number(parse(&plan, "plan 2\n"
				  "case 4 load_attach /o/1 filter\n"
				  "btf /b release=5.4.0\n"
				  "attach p kind=freplace symbol=ask artifact=dispatcher target=dispatch\n"
				  "target dispatcher /o/2\n"
				  "global g 1\n"
				  "attach dispatch kind=xdp interface=veth0\n"
				  "target_end\n"
				  "target other /o/3\n"
				  "target_end\n"
				  "test t 0\n"
				  "end\n"), 0);
	check_text(problems, "");
	c = &plan.cases[0];
	check_text(c->overrides[0].artifact, "dispatcher");
	check_text(c->overrides[0].target, "dispatch");
	check_number(c->override_cnt, 1);
	check_number(c->fixup_cnt, 0);
	check_number(c->test_cnt, 1);
	check_number(c->target_cnt, 2);
	target = c->targets;
	check_number(target->id, 4);
	check_number(target->mode, MODE_TRIAL);
	check_text(target->artifact, "dispatcher");
	check_text(target->object, "/o/2");
	check_text(target->btf, "/b");
	check_number(target->fixup_cnt, 1);
	check_text(target->overrides[0].interface, "veth0");
	check_text(target[1].artifact, "other");
	plan_free(&plan);

	check_bad("plan 2\n"
		  "target t /o\n"
		  "case 0 load_only /o a\n"
		  "target_end\n"
		  "target t /o\n"
		  "target u /o\n"
		  "case 1 load_only /o b\n"
		  "target v /o\n"
		  "end\n",
		  "2: \"target\" before the first case\n"
		  "4: \"target_end\" without \"target\"\n"
		  "6: target \"u\" before \"target_end\"\n"
		  "7: case 1 before \"target_end\"\n"
		  "9: \"end\" before \"target_end\"\n");
}

static void test_tests(void)
{
	const struct plan_test *tests;
	const struct expectation *expectation;
	struct plan plan;

	check_number(parse(&plan, "plan 2\n"
				  "case 0 load_attach /o a\n"
				  "test an%20execve 10000\n"
				  "test_command /bin/true\n"
				  "expect_events sys_events 1 2000 contains=text:74727565\n"
				  "expect_runs p 3 100\n"
				  "expect_map m 0 min 5 100\n"
				  "expect_map m 0 value %7Ba=1%7D 100\n"
				  "test other 0\n"
				  "test_run p 2 data=hex:00\n"
				  "test_run p 1 ctx=hex:01\n"
				  "test_run p 1\n"
				  "end\n"), 0);
	check_text(problems, "");
	check_number(plan.cases[0].test_cnt, 2);
	tests = plan.cases[0].tests;
	check_text(tests[0].name, "an execve");
	check_number(tests[0].timeout_ms, 10000);
	check_text(tests[0].command, "/bin/true");
	check_number(tests[0].expectation_cnt, 4);
	expectation = tests[0].expectations;
	check_number(expectation->kind, EXPECT_EVENTS);
	check_text(expectation->subject, "sys_events");
	check_number(expectation->min, 1);
	check_number(expectation->within_ms, 2000);
	check_text(expectation->contains, "text:74727565");
	expectation++;
	check_number(expectation->kind, EXPECT_RUNS);
	check_number(expectation->min, 3);
	expectation++;
	check_number(expectation->kind, EXPECT_MAP);
	check(expectation->at_least);
	check_text(expectation->value, "5");
	expectation++;
	check(!expectation->at_least);
	check_text(expectation->value, "{a=1}");

	check(!tests[1].command);
	check_number(tests[1].expectation_cnt, 3);
	expectation = tests[1].expectations;
	check_number(expectation->kind, TEST_RUN);
	check_number(expectation->repeat, 2);
	check_number(expectation->input_kind, INPUT_DATA);
	check_text(expectation->input, "hex:00");
	check_number((++expectation)->input_kind, INPUT_CTX);
	check_number((++expectation)->input_kind, INPUT_NONE);
	check(!expectation->input);
	plan_free(&plan);
}

static void test_frame(void)
{
	check_bad("", "1: the plan has no \"end\": it is truncated\n");
	check_bad("plan 2\ncase 0 load_only /o a\n",
		  "3: the plan has no \"end\": it is truncated\n");
	check_bad("plan 2\nen", "2: unknown directive \"en\"\n"
				"3: the plan has no \"end\": it is truncated\n");
	check_bad("plan 1\nend\n", "1: plan version 1, this validator supports 2\n");
	check_bad("end\n", "1: \"end\" before \"plan\"\n");
	check_bad("plan 2\nplan 2\nend\n", "2: a second \"plan\" line\n");
	check_bad("plan 2\nend\nend\n", "3: a line after \"end\"\n");
}

static void test_tokens(void)
{
	check_bad("plan 2\nmodule  a b\nend\n",
		  "2: an empty token\n2: \"module\" takes 2 arguments, not 3\n");
	check_bad("plan 2\n\nend\n", "2: an empty token\n2: unknown directive \"\"\n");
	check_bad("plan 2\nmodule a b c d e f g h\nend\n",
		  "2: \"module\" takes 2 arguments, not 8\n");
	check_bad("plan 2\nmodule a%2 b\nend\n",
		  "2: invalid percent-encoding\n");
	check_bad("plan 2\nmodule a%00 b\nend\n",
		  "2: invalid percent-encoding\n");
	check_bad("plan 2\nmodule a\tb c\nend\n", "2: byte 0x09 is not percent-encoded\n");
	check_bad("plan 2\nmodule \xc3\xa9 c\nend\n",
		  "2: byte 0xc3 is not percent-encoded\n");
	check_bad("plan 2\r\nend\n", "1: byte 0x0d is not percent-encoded\n"
				     "1: version \"2\r\" is not a number from 0 to 4294967295\n"
				     "1: plan version 2\r, this validator supports 2\n");
}

static void test_arguments(void)
{
	check_bad("plan 2\ncase 1 load_only /o a\ncase 1 load_only /o b\nend\n", "3: case id 1 does not come after 1\n");
	check_bad("plan 2\ncase 0 load /o a\nend\n",
		  "2: mode \"load\" is neither load_only, load_attach nor trial\n");
	check_bad("plan 2\nmax_entries m 1\nend\n", "2: \"max_entries\" before the first case\n");
	check_bad("plan 2\ncase 0 load_only /o a\nmodule m /m\nend\n",
		  "3: module \"m\" after the first case\n");
	check_bad("plan 2\ncase 0 load_only /o a\nmax_entries m 4294967296\nend\n",
		  "3: max_entries \"4294967296\" is not a number from 0 to 4294967295\n");
	check_bad("plan 2\ncase 0 load_only /o a\nmax_entries m -1\nend\n",
		  "3: max_entries \"-1\" is not a number from 0 to 4294967295\n");
	check_bad("plan 2\ncase 0 load_only /o a\ninner_map m stackk 4 4 4 0\nend\n",
		  "3: unknown inner map type \"stackk\"\n");
	check_bad("plan 2\ncase 0 load_only /o a\nmap_type m nope\nend\n",
		  "3: unknown map type \"nope\"\n");
	check_bad("plan 2\ncase 0 load_only /o a\nprogram_type p nope\nend\n",
		  "3: unknown program type \"nope\"\n");
	check_bad("plan 2\ncase 0 load_only /o a\nautocreate m on\npinning m by_name\n"
		  "autoload p maybe\nend\n",
		  "3: autocreate can only be off, not \"on\"\n"
		  "4: pinning can only be none, not \"by_name\"\n"
		  "5: autoload is on or off, not \"maybe\"\n");
	check_bad("plan 2\ncase 0 load_only /o a\nvariant g p helpr=1\nend\n",
		  "3: unknown option \"helpr=1\"\n");
	check_bad("plan 2\ncase 0 load_only /o a\nvariant g p a b c d e\nend\n",
		  "3: \"variant\" takes 2 arguments and options, not 7\n");
	check_bad("plan 2\ncase 0 load_only /o a\ntest_command x\nend\n",
		  "3: \"test_command\" before the first test of its case\n");
	check_bad("plan 2\ncase 0 load_only /o a\ntest t 1\nexpect_map m 0 max 1 1\nend\n",
		  "4: a map is compared with a value or a min, not \"max\"\n");
}

static void test_pause(void)
{
	struct plan plan;

	check_number(parse(&plan, "plan 2\nmodule m /m\npause\nend\n"), 0);
	check(plan.pauses);
	check_number(plan.module_cnt, 1);
	plan_free(&plan);
	check_bad("plan 2\npause\ncase 0 load_only /o a\nend\n", "3: case 0 in a plan that pauses\n");
	check_bad("plan 2\ncase 0 load_only /o a\npause\nend\n", "3: \"pause\" after the first case\n");
}

static void test_nul(void)
{
	static const char text[] = "plan 2\nmodule a\0b c\nend\n";
	char *copy = malloc(sizeof(text));
	struct plan plan;

	memcpy(copy, text, sizeof(text));
	problems[0] = '\0';
	check_number(plan_parse(&plan, copy, sizeof(text) - 1, note_problem), -EINVAL);
	check_text(problems, "1: the plan contains a NUL byte\n");
}

int main(void)
{
	test_bad_asks();
	test_bad_layouts();
	test_frame_of_cases();
	test_fixups();
	test_programs();
	test_targets();
	test_tests();
	test_frame();
	test_tokens();
	test_arguments();
	test_pause();
	test_nul();
	return check_result();
}
