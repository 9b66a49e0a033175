-- Who made a token: the opaque id of a person, no name; null for who did it on the server itself.
alter table api_token add made_by text;
