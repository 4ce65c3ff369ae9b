<?php
// SPDX-License-Identifier: EUPL-1.2

defined( 'ABSPATH' ) || exit;

return array(
	'Widgets of your Wederkerig server on your pages, as blocks and as a shortcode.' => 'Widgets van jullie Wederkerig-server op jullie pagina’s, als blok en als shortcode.',

	'Conversation with residents'                        => 'Gesprek met bewoners',
	'Residents read what was said. They say what they think of it.' => 'Bewoners lezen wat er gezegd is. Ze zeggen wat ze ervan vinden.',
	'Help in the neighbourhood'                          => 'Hulp in de buurt',
	'Residents ask for help and help each other.'        => 'Bewoners vragen hulp en helpen elkaar.',
	'Promised and done'                                  => 'Beloofd en gedaan',
	'What do people like to do here?' => 'Wat doen mensen hier graag?',
	'Everybody reads what people of a building or neighbourhood like to do, in numbers.' => 'Iedereen leest wat mensen in een gebouw of buurt graag doen, in getallen.',
	'Welcome' => 'Welkom',
	'Who is new sees who helps and what comes.' => 'Wie nieuw is, ziet wie er helpt en wat er komt.',
	'How we want to live here' => 'Zo willen we hier wonen',
	'Residents agree on how they want to live. Everybody reads it.' => 'Bewoners spreken samen af hoe ze willen wonen. Iedereen leest het.',
	'Thanks' => 'Bedankt',
	'Residents say thank you after help. Everybody reads what they let be read.' => 'Bewoners zeggen dankjewel na hulp. Iedereen leest wat zij laten lezen.',
	'Complaint or tip'                                   => 'Klacht of tip',
	'Residents say what goes wrong. Only staff read it.' => 'Bewoners zeggen wat er niet goed gaat. Alleen medewerkers lezen dat.',
	'Everybody reads what you promised, and what came of it.' => 'Iedereen leest wat je beloofde, en wat ervan kwam.',
	'About me'                                           => 'Over mij',
	'Residents tell what they can do and enjoy.'         => 'Bewoners vertellen wat ze kunnen en leuk vinden.',
	'Signing in'                                         => 'Inloggen',
	'Residents sign in and out.'                         => 'Bewoners loggen in en uit.',

	'Short name of the conversation'                     => 'Korte naam van het gesprek',
	'Short name of the neighbourhood'                    => 'Korte naam van de buurt',
	'Short name of the building'                         => 'Korte naam van het gebouw',
	'How many at once?'                                  => 'Hoeveel tegelijk?',
	'Level of the heading'                               => 'Niveau van de kop',
	'Language'                                           => 'Taal',
	'As the page'                                        => 'Zoals de pagina',
	'The console of Wederkerig tells the short names.'   => 'De korte namen staan in de console van Wederkerig.',

	'Call us: %s'                                        => 'Bel ons: %s',
	'Wederkerig has no widget named "%s".'               => 'Wederkerig heeft geen widget met de naam "%s".',
	'An administrator first fills in the address of the server, at Settings, Wederkerig.' => 'Een beheerder vult eerst het adres van de server in, bij Instellingen, Wederkerig.',

	'Address of the server'                              => 'Adres van de server',
	'Such as https://buren.example.nl. Let the address of this website in there, in the console at Websites.' => 'Zoals https://buren.example.nl. Zet daar ook het adres van deze website, in de console bij Websites.',
	'Phone number'                                       => 'Telefoonnummer',
	'Stands where a widget cannot be shown.'             => 'Staat waar een widget niet te zien is.',
	'This is no address of a server. Write it as https://buren.example.nl.' => 'Dit is geen adres van een server. Schrijf het als https://buren.example.nl.',
);
