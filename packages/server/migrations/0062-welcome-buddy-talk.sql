-- Who wants to be a buddy is called before they are appointed: on which number, until that was done, and on which day it was.
alter table welcome_buddy_wish add column phone text;
alter table welcome_buddy_wish add column talked_on date;
