-- `teaches`: the article learns this way of asking. A customer's thumb teaches only where the answer was sure enough.
alter table labels add column teaches boolean not null default true;
update labels set teaches = false where source = 'customer_thumb';

-- Answers that customers found unhelpful wait for a look beside the sample, and say nothing about how many are wrong.
alter table answer_audits add column by_lot boolean not null default true;

-- What somebody wrote would have been right is learned without an escalation.
alter table suggestions alter column escalation_id drop not null, add column message_id uuid;
create unique index suggestions_of_correction on suggestions (workspace_id, message_id) where origin = 'correction';
