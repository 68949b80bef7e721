import type { Quantity } from './quantity.ts';

const areas = ['km2', 'm2', 'ha', 'mu', 'acre'];
const lengths = ['km', 'm', 'mile', 'ft'];
const amounts = ['台', '张', '个', 't', 'kg', ''];
const places = ['家', '个', ''];

/** Measures and counts of places and goods. */
export const things: readonly Quantity[] = [
  {
    key: 'area',
    in: areas,
    fixed: true,
    words: [
      '占地面积',
      '建筑面积',
      '总面积',
      '面积',
      'total area',
      'surface area',
      'floor area',
      'area',
      'covers',
    ],
  },
  { key: 'length', in: lengths, fixed: true, words: ['全长', '总长', '长度', 'total length', 'length'] },
  { key: 'height', in: lengths, fixed: true, words: ['总高', '高度', '海拔', 'height', 'elevation', 'tall'] },
  { key: 'depth', in: lengths, fixed: true, words: ['深度', '最深处', 'depth'] },
  {
    key: 'output',
    in: amounts,
    words: ['产量', '年产量', '总产量', '产能', 'output', 'production', 'capacity'],
  },
  {
    key: 'shipments',
    in: amounts,
    words: ['出货量', '销量', '交付量', 'shipments', 'deliveries', 'units sold'],
  },
  {
    key: 'stores',
    in: places,
    words: ['门店', '分店', '网点', 'stores', 'branches', 'outlets', 'locations'],
  },
];
