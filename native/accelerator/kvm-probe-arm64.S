/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A kernel that proves an accelerator on arm64, as kvm-probe.S does on x86_64. It starts like every
 * kernel: it reads the CPU's identity, turns on the MMU with caches, runs a loop with memory
 * accesses, and powers off through the firmware (PSCI with `hvc`). Before that, it writes to the
 * serial port: this text is the proof. Any other result is not, including silence.
 *
 *	qemu-system-aarch64 -machine virt -kernel <image> -serial stdio
 *
 * QEMU loads it at its link address and enters it at EL1 with the MMU off (hw/arm/boot.c,
 * hw/arm/virt.c).
 */

#define UART		0x09000000	/* VIRT_UART of QEMU's virt: a PL011 */
#define PSCI_SYSTEM_OFF	0x84000008
#define LOOPS		100000

/* A level 1 table entry: a block of 1 GiB, with the access flag. Arm ARM, D8.3. */
#define BLOCK		0x401
#define INNER_SHAREABLE	0x300
#define DEVICE		0x0		/* attribute 0 of MAIR: nGnRnE */
#define NORMAL		0x4		/* attribute 1: write-back */
#define MAIR		0xff00

/* 39 bits, 4 KiB granule, write-back tables, only the lower half of the address space. */
#define TCR		(25 | 1 << 8 | 1 << 10 | 3 << 12 | 1 << 23)
#define SCTLR_M_C_I	0x1005

	.text
	.globl	_start
_start:
	mrs	x0, midr_el1
	mrs	x0, mpidr_el1
	adr	x1, stack_top
	mov	sp, x1

	/* The first GiB contains devices, the second one RAM with this code. */
	adr	x1, table
	mov	x2, #(BLOCK | DEVICE)
	str	x2, [x1]
	mov	x2, #(BLOCK | INNER_SHAREABLE | NORMAL)
	mov	x3, #0x40000000
	orr	x2, x2, x3
	str	x2, [x1, #8]

	mov	x2, #MAIR
	msr	mair_el1, x2
	ldr	x2, =TCR
	mrs	x3, id_aa64mmfr0_el1
	and	x3, x3, #7
	orr	x2, x2, x3, lsl #32
	msr	tcr_el1, x2
	msr	ttbr0_el1, x1
	dsb	sy
	tlbi	vmalle1
	ic	iallu
	dsb	sy
	isb
	mrs	x2, sctlr_el1
	ldr	x3, =SCTLR_M_C_I
	orr	x2, x2, x3
	msr	sctlr_el1, x2
	isb

	ldr	x2, =LOOPS
1:	stp	x2, x3, [sp, #-16]!
	ldp	x4, x5, [sp], #16
	subs	x2, x2, #1
	b.ne	1b

	adr	x1, words
	ldr	x2, =UART
2:	ldrb	w3, [x1], #1
	cbz	w3, 3f
	str	w3, [x2]
	b	2b
3:	ldr	x0, =PSCI_SYSTEM_OFF
	hvc	#0
4:	wfi
	b	4b

words:
	.asciz	"64-bit code ran here\n"
	.ltorg

	.balign	4096
table:
	.fill	512, 8, 0
stack:
	.fill	512, 8, 0
stack_top:
