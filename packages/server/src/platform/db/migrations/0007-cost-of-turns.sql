-- What a turn has cost, in millionths of the currency that its model's price is given in.
alter table turns add column cost_micros bigint not null default 0;
