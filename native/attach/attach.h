/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ATTACH_H
#define ATTACH_H

#include <bpf/libbpf.h>

#include "attach/attachment.h"

/**
 * attach_programs() - attach every loaded program of an object
 * @c: the case
 * @obj: its object, loaded
 * @attachments: zeroed; filled, to be released with attachments_detach()
 *
 * Sends an `attach` record for each. They stay attached; where a place takes one program
 * only, the last one.
 *
 * Return: 0, or -ENOMEM. A program that does not attach is no error.
 */
int attach_programs(const struct plan_case *c, struct bpf_object *obj,
		    struct attachments *attachments);

/** attachments_detach() - undo attach_programs(); does nothing for zeroed @attachments */
void attachments_detach(struct attachments *attachments);

#endif
