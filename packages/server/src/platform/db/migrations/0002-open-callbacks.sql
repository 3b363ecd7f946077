-- The inbox asks of each conversation whether a promised callback is still owed.
create index callbacks_open on callbacks (workspace_id, conversation_id) where state = 'open';
