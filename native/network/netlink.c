// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <linux/rtnetlink.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "network/netlink.h"

/* An answer repeats the request after its error, and may end with a message. */
#define ANSWER_MAX (2 * NETLINK_REQUEST_MAX)

void netlink_append(struct netlink_request *request, const void *data, size_t len)
{
	size_t at = NLMSG_ALIGN(request->header.nlmsg_len);

	if (at + NLMSG_ALIGN(len) > sizeof(request->bytes)) {
		request->overflow = 1;
		return;
	}
	memcpy(request->bytes + at, data, len);
	request->header.nlmsg_len = at + len;
}

void netlink_begin(struct netlink_request *request, __u16 type, __u16 flags,
		   const void *body, size_t len)
{
	memset(request, 0, sizeof(*request));
	request->header.nlmsg_len = NLMSG_HDRLEN;
	request->header.nlmsg_type = type;
	request->header.nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | flags;
	netlink_append(request, body, len);
}

void netlink_attribute(struct netlink_request *request, __u16 type, const void *data, size_t len)
{
	const struct nlattr attribute = { .nla_len = NLA_HDRLEN + len, .nla_type = type };

	netlink_append(request, &attribute, sizeof(attribute));
	if (len)
		netlink_append(request, data, len);
}

void netlink_string(struct netlink_request *request, __u16 type, const char *text)
{
	netlink_attribute(request, type, text, strlen(text) + 1);
}

void netlink_number(struct netlink_request *request, __u16 type, __u32 number)
{
	netlink_attribute(request, type, &number, sizeof(number));
}

size_t netlink_nest(struct netlink_request *request, __u16 type)
{
	size_t nest = NLMSG_ALIGN(request->header.nlmsg_len);

	netlink_attribute(request, type | NLA_F_NESTED, NULL, 0);
	return nest;
}

void netlink_nest_end(struct netlink_request *request, size_t nest)
{
	struct nlattr *attribute = (struct nlattr *)(request->bytes + nest);

	if (!request->overflow)
		attribute->nla_len = request->header.nlmsg_len - nest;
}

/* Returns the message of the kernel (NLMSGERR_ATTR_MSG), or NULL if there is none. */
static const char *answer_words(const struct nlmsghdr *answer)
{
	const struct nlmsgerr *error = NLMSG_DATA(answer);
	const char *at = (const char *)(error + 1), *end = (const char *)answer + answer->nlmsg_len;

	if (!(answer->nlmsg_flags & NLM_F_ACK_TLVS))
		return NULL;
	if (!(answer->nlmsg_flags & NLM_F_CAPPED))
		at += NLMSG_ALIGN(error->msg.nlmsg_len) - NLMSG_HDRLEN;
	while (at + NLA_HDRLEN <= end) {
		const struct nlattr *attribute = (const struct nlattr *)at;

		if (attribute->nla_len < NLA_HDRLEN || at + attribute->nla_len > end)
			break;
		if (attribute->nla_type == NLMSGERR_ATTR_MSG)
			return at + NLA_HDRLEN;
		at += NLA_ALIGN(attribute->nla_len);
	}
	return NULL;
}

static int exchange(int fd, const struct netlink_request *request, const char **words)
{
	static char answer[ANSWER_MAX] __attribute__((aligned(NLMSG_ALIGNTO)));
	const struct nlmsghdr *header = (const struct nlmsghdr *)answer;
	ssize_t len;

	if (send(fd, request, request->header.nlmsg_len, 0) < 0)
		return -errno;
	len = recv(fd, answer, sizeof(answer) - 1, 0);
	if (len < 0)
		return -errno;
	if (len < (ssize_t)NLMSG_LENGTH(sizeof(struct nlmsgerr)) ||
	    header->nlmsg_len > (size_t)len || header->nlmsg_type != NLMSG_ERROR)
		return -EBADMSG;
	/* Terminates a message at the very end. */
	answer[len] = '\0';
	*words = answer_words(header);
	return ((const struct nlmsgerr *)NLMSG_DATA(header))->error;
}

int netlink_send(struct netlink_request *request, const char **reason)
{
	const char *words = NULL;
	int fd, err, on = 1;

	if (request->overflow) {
		err = -EMSGSIZE;
		goto out;
	}
	fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
	if (fd < 0) {
		err = -errno;
		goto out;
	}
	/* Kernels before 4.12 send no messages. */
	setsockopt(fd, SOL_NETLINK, NETLINK_EXT_ACK, &on, sizeof(on));
	err = exchange(fd, request, &words);
	close(fd);
out:
	if (reason)
		*reason = words && *words ? words : strerror(-err);
	return err;
}
