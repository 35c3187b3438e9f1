-- Never filled: what an act is about is in its documents, and nothing joins a trace to a request.
alter table trace drop column request;
