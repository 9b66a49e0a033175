-- The second factor of a person (decision 0057). Times are those of the database: sessions live in real time.
alter table account
    -- since when a second factor is set up; null if there is none
    add column second_factor_since timestamptz;

alter table sign_in
    -- when the second factor was given in this sign-in; null if it was not
    add column second_factor_at timestamptz,
    -- when the person last proved who they are, with a password, a link or a factor
    add column proved_at timestamptz not null default now();

-- An authenticator app. Its secret has to be readable: codes are calculated from it.
create table authenticator_app (
    person text primary key references account on delete cascade,
    secret bytea not null,
    -- the period of 30 seconds of the last code that was accepted; no code of it or of an earlier one is accepted again
    last_step bigint not null,
    since timestamptz not null default now()
);

-- Codes for when the device is lost; only hashes, and each goes when it is used.
create table recovery_code (
    person text not null references account on delete cascade,
    hash bytea not null,
    primary key (person, hash)
);

-- Passkeys, in the form of Spring Security's JdbcPublicKeyCredentialUserEntityRepository and JdbcUserCredentialRepository. The name
-- of the user is the opaque id of the person.
create table user_entities (
    id text primary key,
    name text not null unique references account (person) on delete cascade,
    display_name text
);

create table user_credentials (
    credential_id text primary key,
    user_entity_user_id text not null references user_entities on delete cascade,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports text,
    public_key_credential_type text,
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label text not null
);

create index user_credentials_by_user on user_credentials (user_entity_user_id);
