-- Where the table of an uploaded file is, what each row becomes, and which rows a person has left out.
alter table import
    -- '' for a text file, and for an upload from before
    add sheet text not null default '',
    -- the sheets to choose from
    add sheets text[] not null default '{}',
    -- from 1; 0 for an upload from before, whose headings are its first row
    add heading_row int not null default 0;

alter table import_row
    -- in words; '' for a row that cannot be read, and for one from before
    add becomes text not null default '',
    -- only ticked rows are imported
    add ticked boolean not null default true;
