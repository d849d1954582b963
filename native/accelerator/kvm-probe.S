/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A firmware that proves an accelerator. Run with `qemu -bios`, it starts like a kernel and then
 * ends QEMU through isa-debug-exit. Opening KVM proves little: on some hosts KVM aborts, or hangs
 * silently, when a guest enters 64-bit mode. Therefore this code goes from the reset vector through
 * real mode to long mode with paging, where it runs an instruction that traps to the hypervisor
 * (cpuid), a loop with memory accesses and a port write.
 *
 * QEMU exits with (PROOF << 1) | 1 = 85. Any other result is not a proof, including silence.
 *
 *	qemu-system-x86_64 -bios <image> -device isa-debug-exit,iobase=0xf4,iosize=4
 *
 * The image is 64 KiB and is mapped directly below 4 GiB. README.md describes how to build it; it
 * has no relocations and is not linked with any library.
 */

#define PROOF		0x2a
#define EXIT_PORT	0xf4
#define LOOPS		100000

/* Where QEMU maps the image: the last 64 KiB below 4 GiB. */
#define IMAGE		0xffff0000
#define ADDRESS(label)	(IMAGE + (label) - image)

/* Page tables and stack, in RAM that is free at reset. */
#define PML4		0x1000
#define PDPT		0x2000
#define PD_LOW		0x3000
#define PD_HIGH		0x4000
#define STACK_TOP	0x8000

#define PAGE_PRESENT_WRITABLE	0x3
#define PAGE_LARGE		0x80

#define CR0_PE_PG	0x80000001
#define CR4_PAE		0x20
#define MSR_EFER	0xc0000080
#define EFER_LME	0x100

#define CODE64		0x8

	.text
	.globl	_start
_start:
image:
	/* Must be in range of the jump at the reset vector. */
	.org	0xf000
	.code16
enter_long_mode:
	cli
	xorw	%ax, %ax
	movw	%ax, %ds
	movw	%ax, %ss

	/* Two pages of 2 MiB: the first one for data, the last one below 4 GiB for this code. */
	movl	$(PDPT | PAGE_PRESENT_WRITABLE), PML4
	movl	$0, PML4 + 4
	movl	$(PD_LOW | PAGE_PRESENT_WRITABLE), PDPT
	movl	$0, PDPT + 4
	movl	$(PD_HIGH | PAGE_PRESENT_WRITABLE), PDPT + 3 * 8
	movl	$0, PDPT + 3 * 8 + 4
	movl	$(PAGE_LARGE | PAGE_PRESENT_WRITABLE), PD_LOW
	movl	$0, PD_LOW + 4
	movl	$(0xffe00000 | PAGE_LARGE | PAGE_PRESENT_WRITABLE), PD_HIGH + 511 * 8
	movl	$0, PD_HIGH + 511 * 8 + 4

	lgdtl	%cs:(gdt_pointer - image)
	movl	%cr4, %eax
	orl	$CR4_PAE, %eax
	movl	%eax, %cr4
	movl	$PML4, %eax
	movl	%eax, %cr3
	movl	$MSR_EFER, %ecx
	rdmsr
	orl	$EFER_LME, %eax
	wrmsr
	/* Enables protection and paging at once, to go from real mode directly to long mode. */
	movl	%cr0, %eax
	orl	$CR0_PE_PG, %eax
	movl	%eax, %cr0
	ljmpl	$CODE64, $ADDRESS(prove)

	.code64
prove:
	movl	$STACK_TOP, %esp
	xorl	%eax, %eax
	cpuid
	movl	$LOOPS, %ecx
1:	pushq	%rcx
	popq	%rdx
	loop	1b
	movb	$PROOF, %al
	movw	$EXIT_PORT, %dx
	outb	%al, %dx
2:	hlt
	jmp	2b

	.balign	8
gdt:
	.quad	0
	.quad	0x00af9a000000ffff	/* CODE64: present, execute and read, long */
gdt_pointer:
	.word	gdt_pointer - gdt - 1
	.long	ADDRESS(gdt)

	/* The reset vector: the CPU starts 16 bytes below 4 GiB. */
	.org	0xfff0
	.code16
	jmp	enter_long_mode
	.org	0x10000
