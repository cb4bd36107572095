"""The proof of a signed plan: who froze it, who signed, in which order, and that nothing changed.

Each step is one further revision of the same file, and every file is a prefix of the next:

1. ``freezing.certify(pdf, authority, text, moment)``: the pages, certified: only filling in and signing may
   follow;
2. ``acting.add_act(pdf, act, authority, told_acts=())``: one party signed on the screen; told of besides:
   parties who signed on paper, whose former signature stands, or who declined, once each;
3. ``acting.close(pdf, act, adviser_key, told_acts=())``: the adviser, last, with their own key;
4. ``stamping.stamp(pdf, url, now)``, later, beside the screen: a time stamp (RFC 3161).

``checking.check(pdf, expected=None, trusted=(), stamp_roots=())`` answers; ``checking.steps_sha256(pdf)``
gives the digests of a file after each step. ``authority`` makes the keys that are kept, of the organisation
and of advisers; those of single use are made and forgotten inside ``certify`` and ``add_act``.

Other programs that check PAdES signatures agree on sound files. Some, ``pdfsig`` among them, also call every
signature valid after something was painted over a page: ``check`` does not.
"""
