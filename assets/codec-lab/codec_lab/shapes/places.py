"""The counties of Kenya, roughly the most populous first, so that a skewed draw looks like the country."""

from ..draw import Skewed

COUNTIES = tuple(
    "Nairobi,Kiambu,Nakuru,Kakamega,Bungoma,Meru,Kilifi,Machakos,Kisii,Mombasa,Uasin Gishu,Narok,Kitui,Homa Bay,Kisumu,Migori,"
    "Kajiado,Murang'a,Siaya,Trans Nzoia,Turkana,Makueni,Bomet,Kericho,Mandera,Kwale,Nandi,Busia,Garissa,Nyeri,Wajir,Baringo,"
    "Nyandarua,West Pokot,Kirinyaga,Embu,Vihiga,Nyamira,Laikipia,Marsabit,Elgeyo-Marakwet,Tharaka-Nithi,Taita-Taveta,"
    "Tana River,Samburu,Isiolo,Lamu".split(",")
)
COUNTY = Skewed(COUNTIES, flatness=2)
