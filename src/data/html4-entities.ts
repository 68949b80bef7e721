/**
 * The 252 character entity references of HTML 4 (https://www.w3.org/TR/html401/sgml/entities.html), a closed list:
 * name and code point in turn. HTML 5 knows 2,231, most for mathematics; crawled text leaks these.
 */
export const html4Entities = `
quot 0022 amp 0026 lt 003c gt 003e nbsp 00a0 iexcl 00a1 cent 00a2 pound 00a3 curren 00a4
yen 00a5 brvbar 00a6 sect 00a7 uml 00a8 copy 00a9 ordf 00aa laquo 00ab not 00ac shy 00ad
reg 00ae macr 00af deg 00b0 plusmn 00b1 sup2 00b2 sup3 00b3 acute 00b4 micro 00b5 para 00b6
middot 00b7 cedil 00b8 sup1 00b9 ordm 00ba raquo 00bb frac14 00bc frac12 00bd frac34 00be
iquest 00bf Agrave 00c0 Aacute 00c1 Acirc 00c2 Atilde 00c3 Auml 00c4 Aring 00c5 AElig 00c6
Ccedil 00c7 Egrave 00c8 Eacute 00c9 Ecirc 00ca Euml 00cb Igrave 00cc Iacute 00cd Icirc 00ce
Iuml 00cf ETH 00d0 Ntilde 00d1 Ograve 00d2 Oacute 00d3 Ocirc 00d4 Otilde 00d5 Ouml 00d6
times 00d7 Oslash 00d8 Ugrave 00d9 Uacute 00da Ucirc 00db Uuml 00dc Yacute 00dd THORN 00de
szlig 00df agrave 00e0 aacute 00e1 acirc 00e2 atilde 00e3 auml 00e4 aring 00e5 aelig 00e6
ccedil 00e7 egrave 00e8 eacute 00e9 ecirc 00ea euml 00eb igrave 00ec iacute 00ed icirc 00ee
iuml 00ef eth 00f0 ntilde 00f1 ograve 00f2 oacute 00f3 ocirc 00f4 otilde 00f5 ouml 00f6
divide 00f7 oslash 00f8 ugrave 00f9 uacute 00fa ucirc 00fb uuml 00fc yacute 00fd thorn 00fe
yuml 00ff OElig 0152 oelig 0153 Scaron 0160 scaron 0161 Yuml 0178 fnof 0192 circ 02c6
tilde 02dc Alpha 0391 Beta 0392 Gamma 0393 Delta 0394 Epsilon 0395 Zeta 0396 Eta 0397
Theta 0398 Iota 0399 Kappa 039a Lambda 039b Mu 039c Nu 039d Xi 039e Omicron 039f Pi 03a0
Rho 03a1 Sigma 03a3 Tau 03a4 Upsilon 03a5 Phi 03a6 Chi 03a7 Psi 03a8 Omega 03a9 alpha 03b1
beta 03b2 gamma 03b3 delta 03b4 epsilon 03b5 zeta 03b6 eta 03b7 theta 03b8 iota 03b9 kappa 03ba
lambda 03bb mu 03bc nu 03bd xi 03be omicron 03bf pi 03c0 rho 03c1 sigmaf 03c2 sigma 03c3
tau 03c4 upsilon 03c5 phi 03c6 chi 03c7 psi 03c8 omega 03c9 thetasym 03d1 upsih 03d2 piv 03d6
ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d lrm 200e rlm 200f ndash 2013 mdash 2014
lsquo 2018 rsquo 2019 sbquo 201a ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021
bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203a oline 203e
frasl 2044 euro 20ac image 2111 weierp 2118 real 211c trade 2122 alefsym 2135 larr 2190
uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21b5 lArr 21d0 uArr 21d1 rArr 21d2 dArr 21d3
hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 ni 220b
prod 220f sum 2211 minus 2212 lowast 2217 radic 221a prop 221d infin 221e ang 2220 and 2227
or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 asymp 2248 ne 2260 equiv 2261
le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 sube 2286 supe 2287 oplus 2295 otimes 2297
perp 22a5 sdot 22c5 lceil 2308 rceil 2309 lfloor 230a rfloor 230b lang 2329 rang 232a loz 25ca
spades 2660 clubs 2663 hearts 2665 diams 2666
`;
