#!/bin/sh
# What must stand there before the bot comes: two places, the bot's account, and what it may do below the two.
# On a domain controller of Samba, as root; what follows the name of this file goes to each samba-tool:
#   SUFFIX=DC=cabinet,DC=example sh setup.sh
set -eu
people="OU=personnes,$SUFFIX"
groups="OU=groupes,$SUFFIX"

samba-tool ou create "$people" "$@"
samba-tool ou create "$groups" "$@"
# It asks for the account's password.
samba-tool user create robot "$@"
samba-tool user setexpiry robot --noexpiry "$@"
robot=$(samba-tool user show robot --attributes=objectSid "$@" | sed -n 's/^objectSid: //p')

# A class of entries, and what of them is written, by the numbers that each Active Directory gives them.
user=bf967aba-0de6-11d0-a285-00aa003049e2
group=bf967a9c-0de6-11d0-a285-00aa003049e2
member=bf9679c0-0de6-11d0-a285-00aa003049e2
reset_password=00299570-246d-11d0-a768-00aa006e0529

# People are created and deleted, read, and given passwords; of what an entry says, these eleven alone are changed:
# givenName, sn, displayName, mail, employeeNumber, labeledURI, userAccountControl, accountExpires, pwdLastSet; and
# name and cn, for an entry that others renamed gets its name again.
rights="(OA;CI;CCDC;$user;;$robot)(OA;CIIO;RP;;$user;$robot)(OA;CIIO;CR;$reset_password;$user;$robot)"
for attribute in \
  f0f8ff8e-1191-11d0-a060-00aa006c33ed bf967a41-0de6-11d0-a285-00aa003049e2 bf967953-0de6-11d0-a285-00aa003049e2 \
  bf967961-0de6-11d0-a285-00aa003049e2 a8df73ef-c5ea-11d1-bbcb-0080c76670c0 c569bb46-c680-44bc-a273-e6c227d71b45 \
  bf967a68-0de6-11d0-a285-00aa003049e2 bf967915-0de6-11d0-a285-00aa003049e2 bf967a0a-0de6-11d0-a285-00aa003049e2 \
  bf967a0e-0de6-11d0-a285-00aa003049e2 bf96793f-0de6-11d0-a285-00aa003049e2
do
  rights="$rights(OA;CIIO;WP;$attribute;$user;$robot)"
done
samba-tool dsacl set --objectdn="$people" --sddl="$rights" "$@"

# Groups are created and deleted, and read; changed are their members, description, name and cn.
rights="(OA;CI;CCDC;$group;;$robot)(OA;CIIO;RP;;$group;$robot)"
for attribute in \
  $member bf967950-0de6-11d0-a285-00aa003049e2 \
  bf967a0e-0de6-11d0-a285-00aa003049e2 bf96793f-0de6-11d0-a285-00aa003049e2
do
  rights="$rights(OA;CIIO;WP;$attribute;$group;$robot)"
done
samba-tool dsacl set --objectdn="$groups" --sddl="$rights" "$@"
